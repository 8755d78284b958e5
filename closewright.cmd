@echo off
rem Starts Closewright; builds it first where that has not been done. Without arguments: workbooks\ -> output\.
setlocal
chcp 65001 >nul
set "home=%~dp0"
set "home=%home:~0,-1%"
set "jar=%home%\target\closewright.jar"

where java >nul 2>nul || (
    echo closewright: Java is missing; install a JDK 17 or later 1>&2
    exit /b 2
)
if exist "%jar%" goto run
where mvn >nul 2>nul || (
    echo closewright: Maven is missing, and Closewright is not yet built; install Maven 3.8 or later 1>&2
    exit /b 2
)
echo Building Closewright; this is done once ... 1>&2
pushd "%home%"
call mvn -B -q -Dmaven.test.skip=true package 1>&2
if errorlevel 1 (
    popd
    echo closewright: the build failed; the lines above say why 1>&2
    exit /b 2
)
popd
:run
java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xms16m -Djava.awt.headless=true "-Dclosewright.home=%home%" -jar "%jar%" %*
exit /b %errorlevel%

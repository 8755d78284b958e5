@echo off
rem Starts Closepack; builds it first where that has not been done. Without arguments: workbooks\ -> output\.
setlocal
chcp 65001 >nul
set "home=%~dp0"
set "home=%home:~0,-1%"
set "jar=%home%\target\closepack.jar"

where java >nul 2>nul || (
    echo closepack: Java is missing; install a JDK 17 or later 1>&2
    exit /b 2
)
if exist "%jar%" goto run
where mvn >nul 2>nul || (
    echo closepack: Maven is missing, and Closepack is not yet built; install Maven 3.8 or later 1>&2
    exit /b 2
)
echo Building Closepack; this is done once ... 1>&2
pushd "%home%"
call mvn -B -q -Dmaven.test.skip=true package 1>&2
if errorlevel 1 (
    popd
    echo closepack: the build failed; the lines above say why 1>&2
    exit /b 2
)
popd
:run
java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xms16m -Djava.awt.headless=true "-Dclosepack.home=%home%" -jar "%jar%" %*
exit /b %errorlevel%

package closewright.ooxml;

import java.io.IOException;

/** A package cannot be used as it is. The message says what is wrong with it and what to do, fit for a reader. */
public class PackageException extends IOException {

    private static final long serialVersionUID = 1;

    public PackageException(String fact, String remedy) {
        super(fact + "; " + remedy);
    }

    /** Of a package that is damaged. */
    public PackageException(String fact) {
        this(fact, Damage.REMEDY);
    }

    private PackageException(String fact, Throwable cause) {
        super(fact + "; " + Damage.REMEDY, cause);
    }

    /** Of whatever went wrong while the package was read. */
    static PackageException of(Throwable broken) {
        return broken instanceof PackageException known ? known : new PackageException(Damage.told(broken), broken);
    }
}

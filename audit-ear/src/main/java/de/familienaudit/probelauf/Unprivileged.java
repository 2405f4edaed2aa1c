package de.familienaudit.probelauf;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * How PostgreSQL is run: it refuses root. An ordinary user needs nothing; root steps into a user namespace of its own, or,
 * where a container forbids that, becomes the user "nobody".
 *
 * @param prefix what stands before the command
 * @param user numeric user that the files of the database must belong to, or -1 for the current one
 */
record Unprivileged(List<String> prefix, int user) {

    private static final int NOBODY = 65_534;

    private static final Set<PosixFilePermission> PASSABLE = Set.of(
            PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.OWNER_EXECUTE,
            PosixFilePermission.GROUP_EXECUTE,
            PosixFilePermission.OTHERS_EXECUTE);

    private static final List<String> NAMESPACE = List.of("unshare", "-U");

    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");

    static Unprivileged find() throws StartException, InterruptedException {
        Path self = Path.of("/proc/self");
        if (!Files.exists(self) || PrivateFiles.owner(self) != 0) {
            return new Unprivileged(List.of(), -1);
        }
        if (works(NAMESPACE, "true")) {
            return new Unprivileged(NAMESPACE, -1);
        }
        if (works(AS_NOBODY, "true")) {
            return new Unprivileged(AS_NOBODY, NOBODY);
        }
        throw new StartException("PostgreSQL verweigert den Start als root, und dieser Rechner erlaubt root weder"
                + " „unshare -U“ noch „setpriv“; bitte als gewöhnlicher Benutzer starten.");
    }

    void handOver(Path path) throws IOException {
        if (user >= 0) {
            Files.setAttribute(path, "unix:uid", user);
            Files.setAttribute(path, "unix:gid", user);
        }
    }

    /** Makes sure that the programs can get at a file or through a folder which belongs to root. */
    void requireAccess(Path path) throws StartException, InterruptedException, IOException {
        if (user < 0) {
            return;
        }
        if (Files.isDirectory(path)) {
            Files.setPosixFilePermissions(path, PASSABLE);
        }
        if (!works(prefix, "test", "-x", path.toString())) {
            throw new StartException("Dieser Rechner erlaubt root kein „unshare -U“; PostgreSQL läuft deshalb als"
                    + " Benutzer „nobody“ und kommt nicht an " + path + "; bitte das Projekt in einen Ordner legen,"
                    + " den alle betreten dürfen (z. B. /srv), oder als gewöhnlicher Benutzer starten.");
        }
    }

    private static boolean works(List<String> prefix, String... words) throws InterruptedException {
        List<String> command = new ArrayList<>(prefix);
        Collections.addAll(command, words);
        try {
            return new ProcessBuilder(command)
                            .redirectOutput(Redirect.DISCARD)
                            .redirectError(Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }
}

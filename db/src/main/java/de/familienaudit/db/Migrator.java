package de.familienaudit.db;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Runs the migrations as the owner of the database: from the command line and from Java. */
public final class Migrator {

    /** Everything went well; for {@code status}: the schema is up to date. */
    static final int OK = 0;

    /** The work failed; a sentence says why. */
    static final int FAILED = 1;

    /** The command line was not understood. */
    static final int USAGE = 2;

    /** Answer of {@code status}: there are migrations that the database does not have yet. */
    static final int PENDING = 3;

    private static final String CHECK = "protokoll-pruefen";

    private static final String HELP =
            """
            Aufruf: java -jar db-programm.jar <Befehl>

            Befehle:
              migrate                bringt die Datenbank auf den Stand dieser Version
              status                 zeigt, welche Migrationen die Datenbank hat
              einrichtungsgeheimnis  erzeugt das Geheimnis, mit dem sich die erste Administration einrichtet
              protokoll-pruefen      prüft, ob das Änderungsprotokoll unversehrt ist; mit Dateien dahinter (Protokolle
                                     des Servers, aufbewahrte Köpfe) auch, ob jedes Siegel darin noch dasselbe ist
              protokoll-koepfe       nennt das neueste Siegel jeder Kommune, zum Aufbewahren außerhalb der Datenbank
              hilfe                  zeigt diesen Text

            Umgebungsvariablen:
              AUDIT_DB_URL             Adresse, z. B. jdbc:postgresql://rechner:5432/audit
              AUDIT_DB_OWNER           Rolle, der die Datenbank gehört, z. B. audit_owner
              AUDIT_DB_OWNER_PASSWORD  deren Passwort
              AUDIT_DB_USER            Rolle der Anwendung (ohne Angabe: audit_app)

            Rückgabewerte: 0 in Ordnung, 1 gescheitert oder Protokoll nicht unversehrt, 2 Aufruf nicht verstanden,
                           3 es stehen Migrationen aus (nur status)
            """;

    private Migrator() {}

    /** Entry point of the program. */
    public static void main(String[] args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        System.exit(run(List.of(args), System.getenv(), out, err));
    }

    /**
     * Brings a database to the version of this program.
     *
     * @param url JDBC address
     * @param owner role that owns the database
     * @param password its password
     * @param appRole role of the application, receives the grants
     * @return how many migrations were carried out
     * @throws MigratorException with a German sentence if it did not work
     */
    public static int migrate(String url, String owner, String password, String appRole) {
        return new Schema(new OwnerAccess(url, owner, password, appRole)).migrate();
    }

    /**
     * Creates the one-time secret for the first administrator; it replaces older unused ones.
     *
     * @param url JDBC address
     * @param owner role that owns the database
     * @param password its password
     * @return the secret; the database keeps only its hash
     * @throws MigratorException with a German sentence if it did not work
     */
    public static String createSetupSecret(String url, String owner, String password) {
        return SetupSecret.create(new OwnerAccess(url, owner, password, OwnerAccess.DEFAULT_APP_ROLE));
    }

    /**
     * Checks the sealed change log as the command {@code protokoll-pruefen} does.
     *
     * @param url JDBC address
     * @param owner role that owns the database
     * @param password its password
     * @param out where the report goes, German
     * @return whether the log is whole
     * @throws MigratorException with a German sentence if it could not be checked
     */
    public static boolean checkProtocol(String url, String owner, String password, PrintStream out) {
        return new ProtocolCheck(new OwnerAccess(url, owner, password, OwnerAccess.DEFAULT_APP_ROLE), out)
                .run(Instant.now());
    }

    /**
     * The same, and compares with heads that are kept outside of the database.
     *
     * @param files logs of the server and files that {@code protokoll-koepfe} wrote
     */
    public static boolean checkProtocol(String url, String owner, String password, PrintStream out, List<Path> files) {
        return new ProtocolCheck(new OwnerAccess(url, owner, password, OwnerAccess.DEFAULT_APP_ROLE), out)
                .run(Instant.now(), files);
    }

    /** Prints the newest seal of each Kommune as the command {@code protokoll-koepfe} does. */
    public static void printProtocolHeads(String url, String owner, String password, PrintStream out) {
        new ProtocolCheck(new OwnerAccess(url, owner, password, OwnerAccess.DEFAULT_APP_ROLE), out).printHeads();
    }

    static int run(List<String> args, Map<String, String> environment, PrintStream out, PrintStream err) {
        if (args.isEmpty() || (args.size() > 1 && !CHECK.equals(args.get(0)))) {
            err.print(HELP);
            return USAGE;
        }
        try {
            return switch (args.get(0)) {
                case "migrate" -> migrate(OwnerAccess.fromEnvironment(environment), out);
                case "status" -> status(OwnerAccess.fromEnvironment(environment), out);
                case "einrichtungsgeheimnis" -> setupSecret(OwnerAccess.fromEnvironment(environment), out);
                case CHECK -> {
                    List<Path> files =
                            args.subList(1, args.size()).stream().map(Path::of).toList();
                    ProtocolCheck check = new ProtocolCheck(OwnerAccess.fromEnvironment(environment), out);
                    yield check.run(Instant.now(), files) ? OK : FAILED;
                }
                case "protokoll-koepfe" -> {
                    new ProtocolCheck(OwnerAccess.fromEnvironment(environment), out).printHeads();
                    yield OK;
                }
                case "hilfe", "--help", "-h" -> {
                    out.print(HELP);
                    yield OK;
                }
                default -> {
                    err.println("Den Befehl „" + args.get(0) + "“ gibt es nicht.");
                    err.print(HELP);
                    yield USAGE;
                }
            };
        } catch (MigratorException e) {
            err.println(e.getMessage());
            return FAILED;
        }
    }

    private static int migrate(OwnerAccess access, PrintStream out) {
        int count = new Schema(access).migrate();
        out.println(
                count == 0
                        ? "Die Datenbank ist bereits auf dem neuesten Stand."
                        : "Die Datenbank ist auf dem neuesten Stand; ausgeführte Migrationen: " + count + ".");
        return OK;
    }

    private static int status(OwnerAccess access, PrintStream out) {
        List<Schema.Step> steps = new Schema(access).steps();
        steps.forEach(step -> out.printf(
                "%-8s %-12s %s%n", step.version(), step.applied() ? "ausgeführt" : "steht aus", step.description()));
        long pending = steps.stream().filter(step -> !step.applied()).count();
        out.println(
                pending == 0
                        ? "Die Datenbank ist auf dem neuesten Stand."
                        : "Ausstehende Migrationen: " + pending + "; der Befehl „migrate“ führt sie aus.");
        return pending == 0 ? OK : PENDING;
    }

    private static int setupSecret(OwnerAccess access, PrintStream out) {
        String secret = SetupSecret.create(access);
        out.println("Einrichtungsgeheimnis (gültig " + SetupSecret.VALIDITY.toHours()
                + " Stunden, einmal verwendbar, wird nicht noch einmal angezeigt):");
        out.println(secret);
        return OK;
    }

    /** A console without a German locale is still a UTF-8 console nearly everywhere. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}

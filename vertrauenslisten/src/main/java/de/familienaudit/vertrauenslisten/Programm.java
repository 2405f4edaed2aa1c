package de.familienaudit.vertrauenslisten;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Fetches the trusted lists and fills the folder of trusted certificates, from the command line. */
public final class Programm {

    /** All lists were renewed and are in force. */
    static final int OK = 0;

    /** The list of lists was not renewed or is not in force, or the run was broken off; the report says why. */
    static final int FAILED = 1;

    /** The command line or the settings were not understood; nothing was changed. */
    static final int USAGE = 2;

    /** The list of lists was renewed, but not every national list. */
    static final int PARTLY = 3;

    private static final String HELP =
            """
            Aufruf: java -jar vertrauenslisten-programm.jar <Befehl>

            Befehle:
              holen   holt die Vertrauenslisten der EU, prüft sie und schreibt die Aussteller, denen zu trauen ist,
                      in den Ordner der vertrauten Zertifikate
              hilfe   zeigt diesen Text

            Umgebungsvariablen:
              AUDIT_SIGNATUR_VERTRAUEN          Ordner der vertrauten Zertifikate, aus dem die Server lesen
              AUDIT_SIGNATUR_EU_LISTEN_ANKER    Ordner mit den Zertifikaten aus dem Amtsblatt der EU
              AUDIT_SIGNATUR_EU_LISTEN_ABLAGE   Ordner für die letzten guten Listen und den Bericht (bericht.txt)
              AUDIT_SIGNATUR_EU_LISTEN_LAENDER  Länder, deren Listen gelten sollen, z. B. DE,AT (ohne Angabe: alle)
              AUDIT_SIGNATUR_EU_LISTEN          Adresse der Liste der Listen (ohne Angabe: die der Europäischen Kommission)

            Rückgabewerte: 0 alles erneuert, 1 gescheitert oder Liste der Listen nicht erneuert (was galt, gilt weiter,
                           bis seine Frist abläuft), 2 Aufruf oder Einstellung nicht verstanden,
                           3 nicht jede nationale Liste erneuert
            """;

    private Programm() {}

    /** Entry point of the program. */
    public static void main(String[] args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        System.exit(run(List.of(args), System.getenv(), Clock.systemUTC(), out, err));
    }

    static int run(List<String> args, Map<String, String> environment, Clock clock, PrintStream out, PrintStream err) {
        String command = args.size() == 1 ? args.get(0) : "";
        return switch (command) {
            case "holen" -> holen(environment, clock, out, err);
            case "hilfe", "--help", "-h" -> {
                out.print(HELP);
                yield OK;
            }
            default -> {
                if (!command.isEmpty()) {
                    err.println("Den Befehl „" + command + "“ gibt es nicht.");
                }
                err.print(HELP);
                yield USAGE;
            }
        };
    }

    private static int holen(Map<String, String> environment, Clock clock, PrintStream out, PrintStream err) {
        Einstellungen einstellungen;
        Listenpruefung pruefung;
        try {
            einstellungen = Einstellungen.aus(environment);
            pruefung = new Listenpruefung(
                    einstellungen.adresse(), Ankerzertifikate.lies(einstellungen.anker()), einstellungen.laender());
        } catch (ListenException e) {
            err.println(e.getMessage());
            return USAGE;
        }
        try {
            return allein(einstellungen, pruefung, clock, out);
        } catch (ListenException e) {
            err.println(e.getMessage());
            return FAILED;
        }
    }

    /** Two runs at once would take turns in replacing what the other kept. */
    private static int allein(Einstellungen einstellungen, Listenpruefung pruefung, Clock clock, PrintStream out) {
        Path sperre = einstellungen.ablage().resolve("sperre");
        try (FileChannel channel = FileChannel.open(sperre, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new ListenException("Ein anderer Lauf ist noch nicht zu Ende.");
            }
            return laufen(einstellungen, pruefung, clock, out);
        } catch (OverlappingFileLockException e) {
            throw new ListenException("Ein anderer Lauf ist noch nicht zu Ende.", e);
        } catch (IOException e) {
            throw new ListenException("Die Datei " + sperre + " lässt sich nicht anlegen: " + e.getMessage(), e);
        }
    }

    private static int laufen(Einstellungen einstellungen, Listenpruefung pruefung, Clock clock, PrintStream out) {
        try {
            Listenablage ablage = new Listenablage(einstellungen.ablage());
            Listenstand stand = new ListenRun(pruefung, new Listenlader(), ablage, clock.instant()).laufe();
            new Ankerordner(einstellungen.vertrauen()).schreibe(stand);
            List<String> bericht = Bericht.zeilen(stand);
            Bericht.schreibe(einstellungen.ablage(), bericht);
            bericht.forEach(out::println);
            return rueckgabewert(stand);
        } catch (ListenException e) {
            Bericht.schreibe(einstellungen.ablage(), Bericht.gescheitert(clock.instant(), e.getMessage()));
            throw e;
        }
    }

    private static int rueckgabewert(Listenstand stand) {
        if (stand.vollstaendig()) {
            return OK;
        }
        return stand.erneuert() && stand.listeDerListen().isPresent() ? PARTLY : FAILED;
    }

    /** A console without a German locale is still a UTF-8 console nearly everywhere. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}

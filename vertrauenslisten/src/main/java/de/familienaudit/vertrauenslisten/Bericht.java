package de.familienaudit.vertrauenslisten;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What a run found, in German lines: for the console, and for a file that stays when the console is gone. */
final class Bericht {

    static final String DATEI = "bericht.txt";

    private static final DateTimeFormatter ZEIT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", Locale.GERMANY).withZone(ZoneId.of("Europe/Berlin"));

    private Bericht() {}

    static List<String> zeilen(Listenstand stand) {
        List<String> zeilen = new ArrayList<>();
        zeilen.add("Vertrauenslisten der EU, Lauf vom " + ZEIT.format(stand.zeit()));
        zeilen.add(urteil(stand));
        stand.listeDerListen()
                .ifPresent(oben -> zeilen.add("Liste der Listen: Ausgabe " + oben.nummer() + ausgestellt(oben)
                        + ", gilt bis " + ZEIT.format(oben.naechste())));
        stand.nationale().stream()
                .sorted(Comparator.comparing(Vertrauensliste::land))
                .forEach(liste -> zeilen.add(liste.land() + ": Ausgabe " + liste.nummer() + ausgestellt(liste)
                        + ", gilt bis " + ZEIT.format(stand.giltBis(liste)) + ", Aussteller: "
                        + liste.aussteller().size()));
        if (!stand.maengel().isEmpty()) {
            zeilen.add("Nicht erneuert oder nicht in Kraft:");
            stand.maengel().forEach((adresse, grund) -> zeilen.add("  " + adresse + ": " + grund));
        }
        return zeilen;
    }

    static List<String> gescheitert(Instant zeit, String satz) {
        return List.of("Vertrauenslisten der EU, Lauf vom " + ZEIT.format(zeit), "Gescheitert: " + satz);
    }

    /** @throws ListenException when it cannot be written */
    static void schreibe(Path folder, List<String> zeilen) {
        try {
            Dateien.ersetze(folder.resolve(DATEI), (String.join("\n", zeilen) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ListenException("In den Ordner " + folder + " lässt sich nicht schreiben: " + e.getMessage(), e);
        }
    }

    private static String urteil(Listenstand stand) {
        long aussteller = stand.nationale().stream()
                .flatMap(liste -> liste.aussteller().stream())
                .distinct()
                .count();
        String was = "In Kraft: " + stand.nationale().size() + " nationale Listen mit " + aussteller + " Ausstellern; ";
        if (stand.vollstaendig()) {
            return was + "alles erneuert";
        }
        return was + (stand.erneuert() ? "nicht alles erneuert" : "die Liste der Listen wurde nicht erneuert");
    }

    private static String ausgestellt(Vertrauensliste liste) {
        return liste.ausgestellt() == null ? "" : " vom " + ZEIT.format(liste.ausgestellt());
    }
}

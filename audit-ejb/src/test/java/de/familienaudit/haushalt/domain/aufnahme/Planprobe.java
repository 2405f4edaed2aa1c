package de.familienaudit.haushalt.domain.aufnahme;

import de.familienaudit.haushalt.domain.haushaltsstelle.Doppikmuster;
import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsseite;
import de.familienaudit.haushalt.domain.haushaltsstelle.Kameralstelle;
import de.familienaudit.haushalt.domain.haushaltsstelle.Rechnungsstil;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Violation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Plans for tests, cell by cell. */
final class Planprobe {

    static final int JAHR = 2024;

    private Planprobe() {}

    /** Rows whose cells are parted by a bar; {@code #12.5} is a number, {@code @01.02.2024} a day, {@code !x} a fault, {@code =7} a formula. */
    static Plantabelle tabelle(String... zeilen) {
        List<Planzeile> gelesen = new ArrayList<>();
        for (int i = 0; i < zeilen.length; i++) {
            gelesen.add(new Planzeile(
                    i + 1,
                    Arrays.stream(zeilen[i].split("\\|", -1))
                            .map(Planprobe::zelle)
                            .toList()));
        }
        return new Plantabelle(gelesen, List.of());
    }

    private static Planzelle zelle(String text) {
        if (text.isEmpty()) {
            return Planzelle.LEER;
        }
        String rest = text.substring(1);
        return switch (text.charAt(0)) {
            case '#' -> new Planzelle(Zellart.ZAHL, rest, false);
            case '=' -> new Planzelle(Zellart.ZAHL, rest, true);
            case '@' -> new Planzelle(Zellart.TAG, rest, false);
            case '!' -> new Planzelle(Zellart.MANGEL, rest, false);
            default -> Planzelle.text(text);
        };
    }

    static List<Zeilenlesung> lies(Rechnungsstil stil, String... zeilen) {
        Plantabelle tabelle = tabelle(zeilen);
        return PlanzeilenRule.lies(tabelle, SpaltenRule.erkenne(tabelle, JAHR, stil), stil, Doppikmuster.STANDARD);
    }

    static Planstelle stelle(long id, String nummer, Long imJahr, String ansatz, boolean fortgefuehrt) {
        return new Planstelle(
                id,
                Kameralstelle.lies("", nummer),
                null,
                "",
                Haushaltsseite.AUSGABE,
                imJahr,
                Geldbetrag.parse(ansatz),
                fortgefuehrt);
    }

    static List<String> codes(List<Violation> saetze) {
        return saetze.stream().map(Violation::code).toList();
    }
}

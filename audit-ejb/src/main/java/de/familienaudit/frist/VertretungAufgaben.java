package de.familienaudit.frist;

import de.familienaudit.stelle.VertretungService;
import de.familienaudit.stelle.VertretungZeile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Rule R-4: deputies of the Landrätin who wait for the second person. The slice stelle lies below and knows no tasks. */
@RequestScoped
class VertretungAufgaben implements AufgabenQuelle {

    private static final String ART = "VERTRETUNG_BESTAETIGEN";
    private static final int RANG = 20;

    @Inject
    private VertretungService vertretungen;

    @Override
    public String art() {
        return ART;
    }

    @Override
    public int rang() {
        return RANG;
    }

    @Override
    public Aufgabengruppe offene(int hoechstens) {
        List<VertretungZeile> zeilen = vertretungen.zuBestaetigende();
        return new Aufgabengruppe(
                ART,
                zeilen.stream()
                        .limit(hoechstens)
                        .map(VertretungAufgaben::aufgabe)
                        .toList(),
                zeilen.size(),
                "/verwaltung/vertretungen.xhtml",
                false);
    }

    private static Aufgabe aufgabe(VertretungZeile z) {
        return new Aufgabe(
                z.id(),
                z.vertreter(),
                "aufgabe.vertretung",
                List.of(z.inhaber(), z.von(), z.bis()),
                "/verwaltung/vertretung.xhtml?id=" + z.id());
    }
}

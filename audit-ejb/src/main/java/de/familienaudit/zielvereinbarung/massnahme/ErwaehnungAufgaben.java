package de.familienaudit.zielvereinbarung.massnahme;

import de.familienaudit.frist.Aufgabe;
import de.familienaudit.frist.AufgabenQuelle;
import de.familienaudit.frist.Aufgabengruppe;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** Comments that mention the actor and that he has not taken note of. */
@RequestScoped
class ErwaehnungAufgaben implements AufgabenQuelle {

    private static final String ART = "ERWAEHNUNG";
    private static final int RANG = 10;

    @Inject
    private ErwaehnungRepository erwaehnungen;

    @Inject
    private Clock clock;

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
        List<Object[]> rows = erwaehnungen.findUngelesene(hoechstens).stream()
                .map(Object[].class::cast)
                .toList();
        long gesamt = rows.isEmpty() ? 0 : ((Number) rows.get(0)[5]).longValue();
        return new Aufgabengruppe(
                ART, rows.stream().map(ErwaehnungAufgaben::aufgabe).toList(), gesamt, "", true);
    }

    private static Aufgabe aufgabe(Object[] row) {
        return new Aufgabe(
                ((Number) row[0]).longValue(),
                (String) row[2],
                "aufgabe.erwaehnung",
                List.of(row[3], zeitpunkt(row[4])),
                "/zielvereinbarung/massnahme.xhtml?id=" + row[1] + "#kommentare");
    }

    private static Instant zeitpunkt(Object wert) {
        return wert instanceof OffsetDateTime zeit ? zeit.toInstant() : ((Timestamp) wert).toInstant();
    }

    @Override
    public void quittieren(long id) {
        erwaehnungen.getEigene(id).gelesen(clock.instant());
    }
}

package de.familienaudit.zielvereinbarung.massnahme;

import de.familienaudit.shared.zeit.Zeitangabe;
import de.familienaudit.zielvereinbarung.domain.fassung.Massnahmennummer;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Massnahmenstatus;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Saeumnis;
import de.familienaudit.zielvereinbarung.domain.fortschritt.SaeumnisRule;
import de.familienaudit.zielvereinbarung.domain.massnahme.Zeitplanbalken;
import java.time.LocalDate;
import java.util.Set;

/**
 * A measure as the list query of {@link MassnahmenRepository} reads it, before rule A-6 says what is late about it.
 *
 * @param letzteMeldung day that the last report describes, null before the first
 * @param beobachtetSeit day from which on somebody has to report, null before the decision
 */
public record Listenreihe(
        long id,
        Massnahmennummer nummer,
        String handlungsfeldTitel,
        long zielId,
        String zielText,
        String titel,
        String federfuehrung,
        long weitereStellen,
        Massnahmenstatus status,
        Zeitangabe beginn,
        Zeitangabe ende,
        LocalDate letzteMeldung,
        LocalDate beobachtetSeit,
        String zielgruppe,
        String kosten) {

    /** In the order of the components; {@code t, z, h, s, f} are the names of {@link MassnahmenQuery}. */
    static final String COLUMNS = "new de.familienaudit.zielvereinbarung.massnahme.Listenreihe(t.massnahmeId, t.nummer,"
            + " h.titel, z.id, z.text, t.titel, s.name,"
            + " (select count(distinct n.wirksamId) from Beteiligung b, Stelle n where b.massnahmentext = t"
            + " and n.id = b.stelleId and n.wirksamId <> coalesce(s.id, -1)),"
            + " f.status, f.beginn, f.ende, f.letzteMeldungAm, f.beobachtetSeit,"
            + " t.zielgruppe, t.kosten)";

    MassnahmeZeile zeile(SaeumnisRule rule) {
        Set<Saeumnis> saeumnisse =
                rule.saeumnisse(status, beginn.bis().orElse(null), ende.bis().orElse(null), zuletzt());
        return new MassnahmeZeile(
                id,
                nummer.toString(),
                nummer.handlungsfeld(),
                handlungsfeldTitel,
                zielId,
                nummer.zielnummer(),
                zielText,
                titel,
                federfuehrung,
                weitereStellen,
                beginn.wortlaut(),
                ende.wortlaut(),
                ende.bis().orElse(null),
                zeitraum(),
                status.name(),
                saeumnisse.stream().map(Enum::name).toList(),
                letzteMeldung,
                new MassnahmeZeile.Zusatz(
                        saeumnisse.stream().findFirst().map(this::tag).orElse(null), leer(zielgruppe), leer(kosten)));
    }

    private LocalDate zuletzt() {
        return letzteMeldung == null ? beobachtetSeit : letzteMeldung;
    }

    private LocalDate tag(Saeumnis art) {
        return art.tag(beginn.bis().orElse(null), ende.bis().orElse(null), zuletzt());
    }

    private static String leer(String text) {
        return text == null ? "" : text;
    }

    private Zeitplanbalken zeitraum() {
        Zeitplanbalken vereinbart = Zeitplanbalken.aus(beginn, ende);
        return status.istAbgeschlossen() ? vereinbart.abgeschlossen(letzteMeldung) : vereinbart;
    }
}

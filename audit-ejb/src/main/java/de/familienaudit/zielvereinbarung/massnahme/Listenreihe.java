package de.familienaudit.zielvereinbarung.massnahme;

import de.familienaudit.shared.zeit.Zeitangabe;
import de.familienaudit.zielvereinbarung.domain.fassung.Massnahmennummer;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Massnahmenstatus;
import de.familienaudit.zielvereinbarung.domain.fortschritt.SaeumnisRule;
import de.familienaudit.zielvereinbarung.domain.massnahme.Zeitplanbalken;
import java.time.LocalDate;

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
        LocalDate beobachtetSeit) {

    /** In the order of the components; {@code t, z, h, s, f} are the names of {@link MassnahmenQuery}. */
    static final String COLUMNS = "new de.familienaudit.zielvereinbarung.massnahme.Listenreihe(t.massnahmeId, t.nummer,"
            + " h.titel, z.id, z.text, t.titel, s.name,"
            + " (select count(distinct n.wirksamId) from Beteiligung b, Stelle n where b.massnahmentext = t"
            + " and n.id = b.stelleId and n.wirksamId <> coalesce(s.id, -1)),"
            + " f.status, f.beginn, f.ende, f.letzteMeldungAm, f.beobachtetSeit)";

    MassnahmeZeile zeile(SaeumnisRule rule) {
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
                rule
                        .saeumnisse(
                                status,
                                beginn.bis().orElse(null),
                                ende.bis().orElse(null),
                                letzteMeldung == null ? beobachtetSeit : letzteMeldung)
                        .stream()
                        .map(Enum::name)
                        .toList(),
                letzteMeldung);
    }

    private Zeitplanbalken zeitraum() {
        Zeitplanbalken vereinbart = Zeitplanbalken.aus(beginn, ende);
        return status.istAbgeschlossen() ? vereinbart.abgeschlossen(letzteMeldung) : vereinbart;
    }
}

package de.familienaudit.vorlage.tagesordnung;

import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.vorlage.domain.sitzung.Sitzung;
import de.familienaudit.vorlage.sitzung.Sitzungsakten;
import de.familienaudit.zugang.kommune.KommuneService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Agenda and invitation to take along, the public part alone or both (V-10, V-16). */
@Stateless
@Guarded
public class TagesordnungsdokumentService {

    @Inject
    private TagesordnungReader reader;

    @Inject
    private Sitzungsakten sitzungen;

    @Inject
    private KommuneService kommunen;

    @Inject
    private Clock clock;

    /**
     * @param beideTeile with the non-public part, as far as the person may see it
     * @throws NotFoundException R-2
     */
    @Requires(value = TagesordnungRechte.TAGESORDNUNG_LESEN, schreibt = false)
    public Tagesordnungsdokument dokument(long sitzungId, boolean beideTeile) {
        Sitzung sitzung = sitzungen.find(sitzungId);
        Tagesordnungsblatt blatt = reader.read(sitzungId);
        LocalDate tag = blatt.kopf().tag();
        boolean geheim = beideTeile && blatt.nenntNichtoeffentliches();
        return new Tagesordnungsdokument(
                TagesordnungsinhaltBuilder.inhalt(
                        kommunen.bezeichnungAm(tag).name(), sitzung, blatt, beideTeile, LocalDate.now(clock)),
                geheim ? TagesordnungsinhaltBuilder.wort("vermerk") : "",
                TagesordnungsinhaltBuilder.wort(
                        "dateiname", blatt.kopf().gremium(), TagesordnungsinhaltBuilder.tag(tag)),
                clock.instant());
    }
}

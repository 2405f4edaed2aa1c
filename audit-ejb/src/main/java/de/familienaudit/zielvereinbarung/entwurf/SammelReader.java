package de.familienaudit.zielvereinbarung.entwurf;

import de.familienaudit.shared.Seite;
import de.familienaudit.stelle.StellenService;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.fassung.FassungKopf;
import de.familienaudit.zielvereinbarung.fassung.FassungsteileRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** A page of the measures of a draft as they stand, for choosing several of them. */
@Dependent
class SammelReader {

    @Inject
    private SammelQuery query;

    @Inject
    private FassungsteileRepository teile;

    @Inject
    private StellenService stellen;

    @Inject
    private Clock clock;

    SammelAuswahl read(Fassung fassung, Integer handlungsfeld, Long stelleId, int gewuenscht) {
        SammelQuery.Filter filter = new SammelQuery.Filter(fassung.id(), handlungsfeld, stelleId);
        long gesamt = query.count(filter);
        int seite = Seite.nummer(gesamt, gewuenscht, SammelQuery.JE_SEITE);
        return new SammelAuswahl(
                FassungKopf.of(fassung, LocalDate.now(clock)),
                fassung.status().name(),
                new Seite<>(query.zeilen(filter, seite), gesamt, seite, SammelQuery.JE_SEITE),
                teile.findHandlungsfelder(fassung.id()).stream()
                        .map(h -> new SammelAuswahl.Feld(h.nummer(), h.titel()))
                        .toList(),
                stellen.stellen().stream()
                        .map(s -> new EntwurfMassnahme.Auswahl(s.id(), s.name(), s.intern()))
                        .toList());
    }
}

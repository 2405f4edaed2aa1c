package de.familienaudit.web.vorlage.gang;

import de.familienaudit.vorlage.gang.EinreichungService;
import de.familienaudit.vorlage.gang.EntwurfService;
import de.familienaudit.vorlage.gang.Entwurfsangaben;
import de.familienaudit.vorlage.gang.Entwurfsformular.Woran;
import de.familienaudit.vorlage.gang.NeueFassung;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Does with a draft what its form was sent for, and says which sentence tells so. */
@ApplicationScoped
public class Entwurfsablage {

    @Inject
    private EntwurfService service;

    @Inject
    private EinreichungService einreichung;

    /** Which paper it became, and the key of the sentence. */
    record Getan(long vorlage, String meldung) {}

    /** @param woran null for a new one */
    Getan speichern(Woran woran, Entwurfsangaben angaben) {
        if (woran == null) {
            return new Getan(service.beginnen(angaben), "papiergang.entwurf.begonnen");
        }
        boolean anders = service.speichern(woran.id(), woran.aufzeichnung(), angaben);
        return new Getan(woran.id(), anders ? "papiergang.entwurf.gespeichert" : "papiergang.entwurf.unveraendert");
    }

    /** @param woran null for a new one */
    Getan einreichen(Woran woran, Entwurfsangaben angaben) {
        if (woran == null) {
            return new Getan(einreichung.einreichenNeu(angaben), "papiergang.eingereicht");
        }
        einreichung.einreichenMit(woran.id(), woran.aufzeichnung(), angaben);
        return new Getan(woran.id(), "papiergang.eingereicht");
    }

    Getan neueFassung(Woran woran, NeueFassung neu) {
        einreichung.neueFassung(woran.id(), woran.aufzeichnung(), neu);
        return new Getan(woran.id(), "papiergang.fassung.gespeichert");
    }
}

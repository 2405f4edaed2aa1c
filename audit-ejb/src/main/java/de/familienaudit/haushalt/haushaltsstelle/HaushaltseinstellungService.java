package de.familienaudit.haushalt.haushaltsstelle;

import de.familienaudit.haushalt.domain.haushaltsstelle.Doppikmuster;
import de.familienaudit.haushalt.domain.haushaltsstelle.Feldmuster;
import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltseinstellung;
import de.familienaudit.haushalt.domain.haushaltsstelle.Musterzeichen;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Violation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How Produkt and Konto of doppisch numbers look in the Kommune (rule H-1), and when the provisional regime ends (rule H-3). */
@Stateless
@Guarded
public class HaushaltseinstellungService {

    private static final int STELLEN = 4;

    @Inject
    private HaushaltseinstellungRepository repository;

    @Inject
    private HaushaltsstelleRepository stellen;

    @Inject
    private CurrentActor currentActor;

    /** What holds; the usual before anything was set. */
    @Requires(value = HaushaltRechte.HAUSHALT_LESEN, schreibt = false)
    public Haushaltsmuster muster() {
        Haushaltseinstellung gesetzt = repository.find().orElse(null);
        Doppikmuster muster = gesetzt == null ? Doppikmuster.STANDARD : gesetzt.muster();
        return new Haushaltsmuster(
                feld(muster.produkt()), feld(muster.konto()), gesetzt == null ? 0 : gesetzt.version());
    }

    /**
     * Sets how numbers look that are entered from now on; those that are there stay.
     *
     * @throws ConflictException G-4
     * @throws BusinessRuleException H-1.muster_laenge, for both fields at once
     */
    @Requires(HaushaltRechte.HAUSHALT_PFLEGEN)
    public void einstellen(Haushaltsmuster neu) {
        stellen.lockKommune();
        List<Violation> verstoesse = new ArrayList<>();
        verstoesse.addAll(verstoesse("produktBis", neu.produkt()));
        verstoesse.addAll(verstoesse("kontoBis", neu.konto()));
        BusinessRuleException.throwIfAny(verstoesse);
        Haushaltseinstellung einstellung = gesehen(neu.version());
        einstellung.einstellen(new Doppikmuster(muster(neu.produkt()), muster(neu.konto())));
        repository.save(einstellung);
    }

    /** Whether the day of the announcement of a Satzung is free already (rule H-3). */
    @Requires(value = HaushaltRechte.HAUSHALT_LESEN, schreibt = false)
    public boolean istBekanntmachungstagFrei() {
        return repository
                .find()
                .map(Haushaltseinstellung::istBekanntmachungstagFrei)
                .orElse(false);
    }

    /**
     * Says whether it is; nothing that was committed before changes.
     *
     * @param version of the settings that the person saw, see {@link #muster}
     * @throws ConflictException G-4
     */
    @Requires(HaushaltRechte.HAUSHALT_PFLEGEN)
    public void bekanntmachungstag(boolean frei, int version) {
        stellen.lockKommune();
        Haushaltseinstellung einstellung = gesehen(version);
        einstellung.bekanntmachungstag(frei);
        repository.save(einstellung);
    }

    /** What is set, or the usual, which is stored when it is saved. */
    private Haushaltseinstellung gesehen(int version) {
        Haushaltseinstellung bisher = repository.find().orElse(null);
        if ((bisher == null ? 0 : bisher.version()) != version) {
            throw new ConflictException();
        }
        return bisher == null
                ? new Haushaltseinstellung(currentActor.get().kommuneId(), Doppikmuster.STANDARD)
                : bisher;
    }

    private static List<Violation> verstoesse(String name, Haushaltsmuster.Feld feld) {
        return Feldmuster.verstoesse(name, zahl(feld.von()), zahl(feld.bis()));
    }

    private static Feldmuster muster(Haushaltsmuster.Feld feld) {
        Set<Musterzeichen> auch = EnumSet.noneOf(Musterzeichen.class);
        if (feld.punkt()) {
            auch.add(Musterzeichen.PUNKT);
        }
        if (feld.bindestrich()) {
            auch.add(Musterzeichen.BINDESTRICH);
        }
        if (feld.buchstabe()) {
            auch.add(Musterzeichen.BUCHSTABE);
        }
        return new Feldmuster(zahl(feld.von()), zahl(feld.bis()), auch);
    }

    /** What is no number is a length that nobody may have. */
    private static int zahl(String text) {
        return text.matches("[0-9]{1," + STELLEN + "}") ? Integer.parseInt(text) : 0;
    }

    private static Haushaltsmuster.Feld feld(Feldmuster muster) {
        return new Haushaltsmuster.Feld(
                String.valueOf(muster.mindestens()),
                String.valueOf(muster.hoechstens()),
                muster.auch().contains(Musterzeichen.PUNKT),
                muster.auch().contains(Musterzeichen.BINDESTRICH),
                muster.auch().contains(Musterzeichen.BUCHSTABE));
    }
}

package de.familienaudit.haushalt.haushaltsstelle;

import de.familienaudit.haushalt.domain.haushaltsstelle.Doppikstelle;
import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsseite;
import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsstelle;
import de.familienaudit.haushalt.domain.haushaltsstelle.Kameralstelle;
import de.familienaudit.haushalt.domain.haushaltsstelle.Rechnungsstil;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.EnumNames;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Violation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Entering positions and naming them (rule H-1); a number stays as it was entered. */
@Stateless
@Guarded
public class HaushaltsstellePflegeService {

    @Inject
    private HaushaltsstelleRepository repository;

    @Inject
    private HaushaltseinstellungRepository einstellungen;

    @Inject
    private CurrentActor currentActor;

    /**
     * Enters a position.
     *
     * @return its id
     * @throws BusinessRuleException H-1.keine_haushaltsstelle, H-1.produkt, H-1.konto, H-1.schon_da, form.…
     */
    @Requires(HaushaltRechte.HAUSHALT_PFLEGEN)
    public long eintragen(HaushaltsstelleEintragen command) {
        repository.lockKommune();
        Rechnungsstil stil = EnumNames.find(Rechnungsstil.class, command.stil()).orElse(Rechnungsstil.KAMERAL);
        Haushaltsstelle neu = stil == Rechnungsstil.KAMERAL ? kameral(command) : doppisch(command);
        repository.save(neu);
        return neu.id();
    }

    private Haushaltsstelle kameral(HaushaltsstelleEintragen command) {
        Kameralstelle nummer = Kameralstelle.lies("nummer", command.nummer());
        repository.find(nummer).ifPresent(h -> schonDa("nummer", h));
        return Haushaltsstelle.kameral(currentActor.get().kommuneId(), nummer, command.bezeichnung());
    }

    private Haushaltsstelle doppisch(HaushaltsstelleEintragen command) {
        List<Violation> verstoesse = new ArrayList<>();
        Doppikstelle nummer = BusinessRuleException.sammle(
                verstoesse, () -> einstellungen.muster().lies(command.produkt(), command.konto()));
        Haushaltsseite seite =
                EnumNames.find(Haushaltsseite.class, command.seite()).orElse(null);
        if (seite == null) {
            verstoesse.add(Violation.at("haushaltsseite", "form.pflichtfeld"));
        }
        BusinessRuleException.throwIfAny(verstoesse);
        repository.find(nummer).ifPresent(h -> schonDa("produkt", h));
        return Haushaltsstelle.doppisch(currentActor.get().kommuneId(), nummer, seite, command.bezeichnung());
    }

    private static void schonDa(String feld, Haushaltsstelle vorhandene) {
        throw new BusinessRuleException(Violation.at(feld, "H-1.schon_da", vorhandene.wortlaut()));
    }

    /**
     * Calls a position something else; empty takes its name away.
     *
     * @param version the version that the person saw
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     * @throws BusinessRuleException form.zu_lang
     */
    @Requires(HaushaltRechte.HAUSHALT_PFLEGEN)
    public void bezeichnen(long id, int version, String bezeichnung) {
        repository.lock(id, version).bezeichnen(bezeichnung);
    }
}

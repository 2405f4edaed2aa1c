package de.familienaudit.web.vorlage.gremium;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.vorlage.gremium.Eintragzeile;
import de.familienaudit.vorlage.gremium.GremienpflegeService;
import de.familienaudit.vorlage.gremium.GremiumBlatt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Does the step on a body that its page was asked for. */
@ApplicationScoped
public class Gremiumschritt {

    @Inject
    private GremienpflegeService pflege;

    /**
     * @param schritt name of the step, as the address has it
     * @param eintrag the entry that it is asked for; null for none
     * @param art kind of the entry
     * @throws NotFoundException when there is no such step
     */
    public void ausfuehren(String schritt, GremiumBlatt blatt, Eintragzeile eintrag, String art, EintragForm form) {
        long id = blatt.zeile().id();
        int version = blatt.version();
        String grund = form.getGrund();
        boolean name = Eintragzeile.NAME.equals(art);
        switch (schritt) {
            case "eintragen" -> {
                if (name) {
                    pflege.nameEintragen(id, version, form.nameEintragen());
                } else {
                    pflege.festlegen(id, version, form.festlegung(art), grund);
                }
            }
            case "berichtigen" -> {
                if (name) {
                    pflege.nameBerichtigen(id, version, eintrag.id(), form.nameEintragen(), grund);
                } else {
                    pflege.festlegungBerichtigen(id, version, eintrag.id(), form.festlegung(art), grund);
                }
            }
            case "beenden" -> pflege.beenden(id, version, eintrag.id(), form.getBis(), grund);
            case "zuruecknehmen" -> pflege.zuruecknehmen(id, version, eintrag.id(), grund);
            case "art" -> pflege.artBerichtigen(id, version, form.getArt(), grund);
            case "entfernen" -> pflege.gremiumZuruecknehmen(id, version, grund);
            default -> throw new NotFoundException();
        }
    }
}

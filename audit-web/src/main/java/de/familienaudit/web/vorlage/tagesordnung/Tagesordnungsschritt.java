package de.familienaudit.web.vorlage.tagesordnung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.tagesordnung.NiederschriftService;
import de.familienaudit.vorlage.tagesordnung.TagesordnungPflegeService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Carries out the step on an agenda that the address asks for. */
@ApplicationScoped
public class Tagesordnungsschritt {

    private static final Pattern WAHL = Pattern.compile("(\\d{1,18}):(\\d{1,3})");
    private static final Pattern NUMMER = Pattern.compile("\\d{1,4}");

    private static final Set<String> MIT_PUNKT = Set.of("verschieben", "herunternehmen", "entfernen");

    @Inject
    private TagesordnungPflegeService pflege;

    @Inject
    private NiederschriftService niederschriften;

    /**
     * @param schritt name of the step, as the address has it
     * @param punkt the item that it is asked for; null for none, or when somebody took it out in between
     * @throws BusinessRuleException V-16.punkt_weg, and as the services say
     */
    void ausfuehren(String schritt, TagesordnungAdresse adresse, Punktanzeige punkt, PunktForm form) {
        long id = adresse.getId();
        if (punkt == null && MIT_PUNKT.contains(schritt)) {
            throw new BusinessRuleException(Violation.of("V-16.punkt_weg"));
        }
        switch (schritt) {
            case "aufsetzen" -> aufsetzen(id, form);
            case "punkt" -> pflege.punktOhneVorlage(id, form.getTitel());
            case "verknuepfen" ->
                pflege.verknuepfen(id, adresse.getVorlage(), adresse.getZeile().intValue());
            case "niederschrift" -> niederschriften.genehmigen(id, form.getNiederschrift());
            case "genehmigung_weg" -> niederschriften.zuruecknehmen(id);
            case "verschieben" ->
                pflege.verschieben(punkt.stelle().id(), punkt.stelle().version(), form.oeffentlich(), nummer(form));
            case "herunternehmen" ->
                pflege.herunternehmen(punkt.stelle().id(), punkt.stelle().version(), form.getStand(), form.getGrund());
            case "entfernen" ->
                pflege.entfernen(punkt.stelle().id(), punkt.stelle().version());
            default -> throw new NotFoundException();
        }
    }

    private void aufsetzen(long id, PunktForm form) {
        Matcher m = WAHL.matcher(form.getZeile());
        if (!m.matches()) {
            throw new BusinessRuleException(Violation.at("zeile", "form.pflichtfeld"));
        }
        pflege.aufsetzen(id, Long.parseLong(m.group(1)), Integer.parseInt(m.group(2)), form.oeffentlich());
    }

    /** What is no number is none that the item can have. */
    private static int nummer(PunktForm form) {
        return NUMMER.matcher(form.getNummer()).matches() ? Integer.parseInt(form.getNummer()) : 0;
    }
}

package de.familienaudit.web.zielvereinbarung.fortschritt;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;
import de.familienaudit.web.text.Texte;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Set;

/** Tells a refused report at the fields of its row; the summary of the page names the measure. */
@ApplicationScoped
public class Zeilenfehler {

    /** Fields of a row that a refusal can name; anything else is told at the text. */
    private static final Set<String> FELDER =
            Set.of("status", "text", "indikator", "grund", "neuesEnde", "jahr", "jahrErfuellt", "auskunftVon");

    @Inject
    private Texte texte;

    /**
     * @param index place of the row on the page, from 0
     * @param nummer number of the measure
     */
    public void melde(int index, String nummer, BusinessRuleException ablehnung) {
        FacesContext context = FacesContext.getCurrentInstance();
        for (Violation verstoss : ablehnung.violations()) {
            String feld = FELDER.contains(verstoss.field()) ? verstoss.field() : "text";
            String satz = texte.text("sammelmeldung.fehler", nummer, texte.regel(verstoss));
            context.addMessage(
                    "zeilen:" + index + ":" + feld, new FacesMessage(FacesMessage.SEVERITY_ERROR, satz, satz));
        }
        context.validationFailed();
    }
}

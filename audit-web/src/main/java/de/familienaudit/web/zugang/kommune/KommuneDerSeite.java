package de.familienaudit.web.zugang.kommune;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.web.text.TextBundle;
import de.familienaudit.zugang.anmeldung.AktuelleAnmeldung;
import de.familienaudit.zugang.konto.Angemeldet;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.PreRenderViewEvent;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.Set;

/**
 * Rule R-2: every page remembers for which Kommune it was made. When the session works for another one meanwhile (switched
 * in another tab), what the page sends is refused with a sentence; the typed values stay. Until the page is drawn again
 * the actor has no role, so that no service does anything, whatever the order of events.
 */
public class KommuneDerSeite implements PhaseListener, SystemEventListener {

    private static final long serialVersionUID = 1L;

    private static final String ATTRIBUTE = KommuneDerSeite.class.getName();

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    /** A page that is drawn for the first time gets its Kommune. */
    @Override
    public void processEvent(SystemEvent event) {
        if (event instanceof PreRenderViewEvent) {
            Akteur akteur = currentActor().get();
            ((UIViewRoot) event.getSource())
                    .getAttributes()
                    .putIfAbsent(ATTRIBUTE, new Angemeldet.Ort(akteur.kommuneId(), akteur.kommuneName()));
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (PhaseId.RESTORE_VIEW.equals(event.getPhaseId()) && context.isPostback() && isOfAnotherKommune(context)) {
            Akteur a = currentActor().get();
            context.getAttributes().put(ATTRIBUTE, a);
            currentActor()
                    .set(new Akteur(
                            a.kontoId(), a.benutzername(), a.anzeigename(), a.kommuneId(), a.kommuneName(), Set.of()));
        }
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        Akteur held = (Akteur) context.getAttributes().get(ATTRIBUTE);
        if (held != null && PhaseId.PROCESS_VALIDATIONS.equals(event.getPhaseId())) {
            refuse(context, held);
        } else if (held != null && PhaseId.RENDER_RESPONSE.equals(event.getPhaseId())) {
            currentActor().set(held);
        }
    }

    private static void refuse(FacesContext context, Akteur akteur) {
        String text = TextBundle.of(context.getViewRoot().getLocale())
                .text("konto.andere_kommune", kommune(context).name(), akteur.kommuneName());
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        context.validationFailed();
        context.renderResponse();
    }

    /** Pages before the login have no Kommune, and neither has the visitor. */
    private static boolean isOfAnotherKommune(FacesContext context) {
        Angemeldet.Ort ort = kommune(context);
        long here = currentActor().get().kommuneId();
        return ort != null
                && ort.id() != here
                && CDI.current().select(AktuelleAnmeldung.class).get().get().isPresent();
    }

    private static Angemeldet.Ort kommune(FacesContext context) {
        UIViewRoot root = context.getViewRoot();
        return root == null ? null : (Angemeldet.Ort) root.getAttributes().get(ATTRIBUTE);
    }

    private static CurrentActor currentActor() {
        return CDI.current().select(CurrentActor.class).get();
    }
}

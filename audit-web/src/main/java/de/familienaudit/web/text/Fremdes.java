package de.familienaudit.web.text;

import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Rule G-4: what somebody else saved meanwhile, for the box beside the refusal.
 *
 * @param zitat what that person wrote, empty when the fields say it or nobody knows
 * @param felder the fields that differ from what was typed, in the order of the form; never null
 */
public record Fremdes(String zitat, List<Feld> felder) {

    /** Nothing is known of it. */
    public static final Fremdes NICHTS = new Fremdes("", List.of());

    public Fremdes {
        felder = List.copyOf(felder);
    }

    /**
     * A field as a person sees it.
     *
     * @param name its label
     * @param element id of the element that takes the focus
     * @param inhalt what stands in it, as written; empty for nothing
     */
    public record Feld(String name, String element, String inhalt) {

        private String verglichen() {
            return inhalt.replace("\r\n", "\n").strip();
        }
    }

    /** The fields whose saved content is another one than the typed one; by the name of each field in the form. */
    public static List<Feld> abweichend(Map<String, Feld> getippt, Map<String, Feld> gespeichert) {
        List<Feld> andere = new ArrayList<>();
        getippt.forEach((id, feld) -> {
            Feld dort = gespeichert.get(id);
            if (dort != null && !dort.verglichen().equals(feld.verglichen())) {
                andere.add(dort);
            }
        });
        return andere;
    }

    /** The page that answers now shows it. */
    public void merken(FacesContext context) {
        context.getAttributes().put(Fremdes.class, this);
    }

    /** What the page that answers shows. */
    public static Fremdes in(FacesContext context) {
        return context.getAttributes().get(Fremdes.class) instanceof Fremdes fremdes ? fremdes : NICHTS;
    }
}

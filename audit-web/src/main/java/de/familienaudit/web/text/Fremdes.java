package de.familienaudit.web.text;

import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Rule G-4: what somebody else saved meanwhile, for the box beside the refusal.
 *
 * @param zitat what that person wrote, empty when the fields say it or nobody knows
 * @param felder the fields that differ from what was typed, in the order of the form; never null
 */
public record Fremdes(String zitat, List<Feld> felder) {

    /** Nothing is known of it. */
    public static final Fremdes NICHTS = new Fremdes("", List.of());

    private static final Pattern IN_EINER_ZEILE = Pattern.compile(":\\d+:");

    public Fremdes {
        felder = List.copyOf(felder);
    }

    /**
     * A field as a person sees it.
     *
     * @param name its label
     * @param element id of the element that takes the focus; empty where the page has none
     * @param inhalt what stands in it, as written; empty for nothing
     * @param leer whether nobody filled it in, whatever stands in it then
     */
    public record Feld(String name, String element, String inhalt, boolean leer) {

        public Feld(String name, String element, String inhalt) {
            this(name, element, inhalt, inhalt.isBlank());
        }

        private String verglichen() {
            return inhalt.replace("\r\n", "\n").strip();
        }
    }

    /**
     * The fields whose saved content is another one than the typed one; by the name of each field in the form. A row that only one side
     * has counts as an empty one of the other.
     */
    public static List<Feld> abweichend(Map<String, Feld> getippt, Map<String, Feld> gespeichert) {
        List<Feld> andere = new ArrayList<>();
        getippt.forEach((id, feld) -> {
            Feld dort = gespeichert.get(id);
            if (dort == null) {
                if (istNeu(id, feld, gespeichert)) {
                    andere.add(new Feld(feld.name(), feld.element(), ""));
                }
            } else if (!dort.verglichen().equals(feld.verglichen())) {
                andere.add(dort);
            }
        });
        gespeichert.forEach((id, feld) -> {
            if (istNeu(id, feld, getippt)) {
                andere.add(new Feld(feld.name(), "", feld.inhalt()));
            }
        });
        return andere;
    }

    private static boolean istNeu(String id, Feld feld, Map<String, Feld> dort) {
        return !dort.containsKey(id)
                && !feld.leer()
                && IN_EINER_ZEILE.matcher(id).find();
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

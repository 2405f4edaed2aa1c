package de.familienaudit.web.zielvereinbarung.entwurf;

import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows of a long list that were ticked, on whatever page: native boxes with the name of {@link #NAME}, whose values
 * are ids. Each with the version that its page showed (rule G-4).
 */
public class Mehrseitenwahl implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String NAME = "wahl";
    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    private final Map<Long, Long> versionen = new LinkedHashMap<>();

    /**
     * Reads the boxes of the form that was sent; what was ticked on other pages stays.
     *
     * @param gezeigte version by id of the rows that the form shows; anything else that was sent does not count
     */
    public void lesen(Map<Long, Long> gezeigte) {
        Set<Long> angekreuzte = Stream.of(FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterValuesMap()
                        .getOrDefault(NAME, new String[0]))
                .filter(wert -> ID.matcher(wert).matches())
                .map(Long::valueOf)
                .collect(Collectors.toSet());
        gezeigte.forEach((id, version) -> {
            if (angekreuzte.contains(id)) {
                versionen.put(id, version);
            } else {
                versionen.remove(id);
            }
        });
    }

    /** After somebody was told of a change in between: the versions as they are now; what is gone is ticked no more. */
    public void erneuern(Map<Long, Long> heutige) {
        versionen.keySet().retainAll(heutige.keySet());
        versionen.replaceAll((id, version) -> heutige.get(id));
    }

    public List<Long> ids() {
        return List.copyOf(versionen.keySet());
    }

    /** Version by id of everything that is ticked. */
    public Map<Long, Long> alle() {
        return Map.copyOf(versionen);
    }

    /** Whether this row is ticked. */
    public boolean hat(long id) {
        return versionen.containsKey(id);
    }

    public int getAnzahl() {
        return versionen.size();
    }
}

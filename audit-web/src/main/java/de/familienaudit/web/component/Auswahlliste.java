package de.familienaudit.web.component;

import de.familienaudit.shared.Suchtext;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.omnifaces.util.selectitems.SelectItemsCollector;

/** What can be chosen in a field, by the name under which people see it; of two that are called the same the second one is "… (2)". */
final class Auswahlliste {

    private final Map<String, Object> werte = new LinkedHashMap<>();

    /** The items of the component, as {@code f:selectItems} inside it name them. */
    static Auswahlliste von(FacesContext context, UIComponent component) {
        Auswahlliste liste = new Auswahlliste();
        for (SelectItem item : SelectItemsCollector.collectFromParent(context, component)) {
            liste.nimm(item.getLabel(), item.getValue());
        }
        return liste;
    }

    void nimm(String name, Object wert) {
        String frei = name;
        for (int n = 2; werte.containsKey(frei); n++) {
            frei = name + " (" + n + ")";
        }
        werte.put(frei, wert);
    }

    /** Under which name the value is seen; empty for none that can be chosen. */
    Optional<String> name(Object wert) {
        return werte.entrySet().stream()
                .filter(e -> Objects.equals(e.getValue(), wert))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The name that is meant: as written, else the only one that is read the same without case and umlauts. */
    Optional<String> gemeint(String text) {
        if (werte.containsKey(text)) {
            return Optional.of(text);
        }
        String gesucht = Suchtext.of(text);
        List<String> gleiche = werte.keySet().stream()
                .filter(name -> Suchtext.of(name).equals(gesucht))
                .toList();
        return gleiche.size() == 1 ? Optional.of(gleiche.get(0)) : Optional.empty();
    }

    Object wert(String name) {
        return werte.get(name);
    }

    /** All names that hold every word of the text, in whatever order; of an empty text all. */
    List<String> treffer(String text) {
        List<String> worte = Arrays.asList(Suchtext.of(text).split(" "));
        return werte.keySet().stream()
                .filter(name -> {
                    String gefaltet = Suchtext.of(name);
                    return worte.stream().allMatch(gefaltet::contains);
                })
                .toList();
    }
}

package de.familienaudit.web.zielvereinbarung.fortschritt;

import de.familienaudit.shared.BusinessRuleException;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a Sammelmeldung came to. It goes along to the page that follows, so that a reload sends nothing again.
 *
 * @param gespeicherte number of each measure whose report is saved, by id
 * @param abgelehnte the rows whose report was refused, with what was typed, and why
 * @param tag the day that the reports describe
 */
record Sammelrest(Map<Long, String> gespeicherte, Map<Sammelzeile, BusinessRuleException> abgelehnte, LocalDate tag)
        implements Serializable {

    private static final String FLASH = Sammelrest.class.getName();

    Sammelrest {
        gespeicherte = new LinkedHashMap<>(gespeicherte);
        abgelehnte = new LinkedHashMap<>(abgelehnte);
    }

    static Sammelrest von(
            List<Sammelzeile> gesandte, Map<Sammelzeile, BusinessRuleException> abgelehnte, LocalDate tag) {
        Map<Long, String> gespeicherte = new LinkedHashMap<>();
        gesandte.stream()
                .filter(zeile -> !abgelehnte.containsKey(zeile))
                .forEach(zeile -> gespeicherte.put(zeile.getId(), zeile.getNummer()));
        return new Sammelrest(gespeicherte, abgelehnte, tag);
    }

    /** The numbers of the saved ones, as a sentence names them. */
    String nummern() {
        return String.join(", ", gespeicherte.values());
    }

    /** To the page that the answer leads to. */
    void mitnehmen() {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(FLASH, this);
    }

    /** From the page before; empty when nothing was sent there. */
    static Optional<Sammelrest> mitgenommen() {
        return Optional.ofNullable((Sammelrest) FacesContext.getCurrentInstance()
                .getExternalContext()
                .getFlash()
                .get(FLASH));
    }

    /** The rows of a page with the refused ones in their places, those that it does not list first. */
    List<Sammelzeile> in(List<Sammelzeile> zeilen) {
        Map<Long, Sammelzeile> offen =
                abgelehnte.keySet().stream().collect(Collectors.toMap(Sammelzeile::getId, Function.identity()));
        List<Long> gelistet = zeilen.stream().map(Sammelzeile::getId).toList();
        zeilen.stream().filter(z -> gespeicherte.containsKey(z.getId())).forEach(Sammelzeile::setGemeldet);
        return Stream.concat(
                        abgelehnte.keySet().stream().filter(z -> !gelistet.contains(z.getId())),
                        zeilen.stream().map(z -> offen.getOrDefault(z.getId(), z)))
                .toList();
    }
}

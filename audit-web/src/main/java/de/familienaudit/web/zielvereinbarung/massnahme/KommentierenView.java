package de.familienaudit.web.zielvereinbarung.massnahme;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.web.text.Meldungen;
import de.familienaudit.zielvereinbarung.massnahme.KommentarService;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmeKommentieren;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/** The dialog Kommentieren of the page Maßnahme, with the people who can be mentioned. */
@Named("kommentieren")
@ViewScoped
public class KommentierenView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private KommentarService kommentare;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Meldungen meldungen;

    private List<Person> personen = List.of();
    private String text = "";
    private Long[] erwaehnte = {};

    /** Somebody to choose. */
    public record Person(Long id, String name) implements Serializable {}

    /** Asked for by the author only, so that reading the page does not read everybody's name. */
    public void waehlePersonen() {
        long ich = currentActor.get().kontoId();
        personen = kommentare.erwaehnbare().entrySet().stream()
                .filter(e -> e.getKey() != ich)
                .map(e -> new Person(e.getKey(), e.getValue()))
                .toList();
    }

    public String speichern(long massnahmeId) {
        kommentare.kommentieren(new MassnahmeKommentieren(massnahmeId, text, Set.of(erwaehnte)));
        meldungen.erfolg("massnahme.kommentiert");
        return "/zielvereinbarung/massnahme.xhtml?faces-redirect=true&includeViewParams=true";
    }

    public List<Person> getPersonen() {
        return personen;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Long[] getErwaehnte() {
        return erwaehnte.clone();
    }

    public void setErwaehnte(Long[] erwaehnte) {
        this.erwaehnte = erwaehnte.clone();
    }
}

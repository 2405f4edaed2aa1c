package de.familienaudit.web.protokoll;

import de.familienaudit.protokoll.Ehemalige;
import de.familienaudit.protokoll.Person;
import de.familienaudit.protokoll.ProtokollEintrag;
import de.familienaudit.protokoll.ProtokollService;
import de.familienaudit.web.text.TextBundle;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code #{wortlaut}}: entries of the change log in words, and names as they may be shown (rule R-6). */
@Named("wortlaut")
@RequestScoped
public class ProtokollworteView {

    @Inject
    private ProtokollService service;

    private Protokollworte worte;
    private Ehemalige ehemalige;

    /** The words in the language of the page. */
    public Protokollworte getWorte() {
        if (worte == null) {
            worte = new Protokollworte(TextBundle.of(
                    FacesContext.getCurrentInstance().getViewRoot().getLocale()));
        }
        return worte;
    }

    /** What became of the fields of an entry, a sentence each. */
    public List<String> saetze(ProtokollEintrag e) {
        return e.felder().stream().map(f -> getWorte().satz(e.tabelle(), f)).toList();
    }

    /** The page of what an entry belongs to; empty where there is none. */
    public String adresse(ProtokollEintrag e) {
        return e.bezug().adresse();
    }

    /** The name of a person as stored with a record, a number once the person left; asks the database once per page. */
    public String name(String gespeichert) {
        if (gespeichert == null || gespeichert.isEmpty()) {
            return "";
        }
        if (ehemalige == null) {
            ehemalige = service.ehemalige();
        }
        Person person = ehemalige.person(gespeichert);
        return getWorte().person(person);
    }

    /** The same for several people, in one line. */
    public String namen(List<String> gespeicherte) {
        return String.join(", ", gespeicherte.stream().map(this::name).toList());
    }
}

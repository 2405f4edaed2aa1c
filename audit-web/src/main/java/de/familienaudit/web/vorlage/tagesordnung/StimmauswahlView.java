package de.familienaudit.web.vorlage.tagesordnung;

import de.familienaudit.vorlage.papier.Papierauswahl;
import de.familienaudit.vorlage.tagesordnung.SitzungsstimmenService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** What can be chosen in the table of votes. */
@Named("stimmauswahl")
@ApplicationScoped
public class StimmauswahlView {

    private static final List<String> MIT_ABSAGE = Stream.concat(
                    SitzungsstimmenService.STAENDE.stream(), Stream.of("ABGESAGT"))
            .toList();

    public List<String> getStaende() {
        return SitzungsstimmenService.STAENDE;
    }

    /** The same for a row that was cancelled, which stays so unless somebody says otherwise. */
    public List<String> getStaendeMitAbsage() {
        return MIT_ABSAGE;
    }

    public List<String> getGegenstaende() {
        return Papierauswahl.GEGENSTAENDE;
    }
}

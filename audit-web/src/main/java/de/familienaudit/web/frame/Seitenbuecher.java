package de.familienaudit.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What all books of the program say together. A contradiction between two of them stops the start of the application. */
@ApplicationScoped
public class Seitenbuecher {

    private static final Logger LOG = Logger.getLogger(Seitenbuecher.class.getName());

    private final Adresstabelle adressen;
    private final List<NavEntry> navigation;
    private final List<NavEntry> verwaltung;

    /** For the proxies of the container only: they ask the real one. */
    Seitenbuecher() {
        this(List.of());
    }

    @Inject
    Seitenbuecher(@Any Instance<Seitenbuch> buecher) {
        this(buecher.stream().toList());
    }

    /**
     * Makes the container read the books when the application starts, and refuse the application when they contradict each
     * other. The start of a filter is too late for that: Payara goes on without a filter that fails.
     */
    void gelesen(@Observes Startup start) {
        LOG.log(Level.CONFIG, "the slices list {0} addresses", adressen.alle().size());
    }

    private Seitenbuecher(List<? extends Seitenbuch> buecher) {
        List<Adresse> alle = new ArrayList<>();
        buecher.forEach(buch -> alle.addAll(buch.adressen()));
        adressen = new Adresstabelle(alle);
        navigation = geordnet(buecher, Seitenbuch::navigation);
        verwaltung = geordnet(buecher, Seitenbuch::verwaltung);
    }

    /**
     * The same outside of a container.
     *
     * @throws IllegalStateException when two books contradict each other
     */
    public static Seitenbuecher aus(List<? extends Seitenbuch> buecher) {
        return new Seitenbuecher(buecher);
    }

    /** Every address of the program with the action that it needs. */
    public Adresstabelle adressen() {
        return adressen;
    }

    /** The navigation at the side as it stands for somebody who may do everything. */
    public List<NavEntry> navigation() {
        return navigation;
    }

    /** The page Verwaltung as it stands for somebody who may do everything. */
    public List<NavEntry> verwaltung() {
        return verwaltung;
    }

    private List<NavEntry> geordnet(List<? extends Seitenbuch> buecher, Function<Seitenbuch, List<NavEntry>> welche) {
        List<NavEntry> entries = new ArrayList<>();
        buecher.forEach(buch -> entries.addAll(welche.apply(buch)));
        entries.forEach(entry -> verlangeListung(entry.address()));
        entries.sort(NavEntry.IN_ORDER);
        return List.copyOf(entries);
    }

    private void verlangeListung(String pfad) {
        if (adressen.finde(pfad).isEmpty()) {
            throw new IllegalStateException("leads to an address that no book lists: " + pfad);
        }
    }
}

package de.familienaudit.zugang.rechte;

import de.familienaudit.shared.AccessTable;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.Rechtebuch;
import de.familienaudit.zugang.domain.rechte.Berechtigungstabelle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Gathers the books of all slices into {@link Berechtigungstabelle}, the table itself (rule R-1), and plugs it into {@link
 * AccessTable}, the question that the kernel and the pages ask: the kernel knows no slice, the domain knows no CDI.
 */
@ApplicationScoped
public class BerechtigungstabelleAdapter implements AccessTable {

    private static final Logger LOG = Logger.getLogger(BerechtigungstabelleAdapter.class.getName());

    private final Berechtigungstabelle tabelle;

    /** For the proxies of the container only: they ask the real one. */
    protected BerechtigungstabelleAdapter() {
        tabelle = new Berechtigungstabelle(List.of());
    }

    @Inject
    BerechtigungstabelleAdapter(@Any Instance<Rechtebuch> buecher) {
        tabelle = aus(buecher.stream().toList());
    }

    /** The table that these books make; for tests, too. */
    public static Berechtigungstabelle aus(List<? extends Rechtebuch> buecher) {
        return new Berechtigungstabelle(buecher.stream()
                .sorted(Comparator.comparingInt(Rechtebuch::rang))
                .flatMap(buch -> buch.rechte().stream())
                .toList());
    }

    /** Makes the container refuse an application whose books contradict each other, when it starts. */
    void gelesen(@Observes Startup start) {
        LOG.log(Level.CONFIG, "the slices list {0} actions", tabelle.alle().size());
    }

    @Override
    public boolean erlaubt(Akteur akteur, String aktion) {
        return tabelle.erlaubt(akteur, aktion);
    }

    public Berechtigungstabelle tabelle() {
        return tabelle;
    }
}

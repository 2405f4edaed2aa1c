package de.familienaudit.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Callable;

/**
 * Where files are read that somebody else made, whatever their kind: few at once and none for long, so that no file stops the
 * server. The reader knows nothing but the file: no transaction and no person comes along.
 */
@ApplicationScoped
public class Leseplatz {

    private static final int PLAETZE = 2;
    private static final Duration WARTEZEIT = Duration.ofSeconds(3);
    private static final Duration HOECHSTDAUER = Duration.ofSeconds(20);

    @Resource
    private ManagedExecutorService executor;

    private Lesestand stand;

    /**
     * Readers ask here now and then whether they may go on.
     *
     * @param regel number of the rule that speaks
     * @throws BusinessRuleException at the field {@code datei}: &lt;regel&gt;.dauert_zu_lange when their time is over
     */
    public static void weiter(String regel) {
        if (Thread.currentThread().isInterrupted()) {
            throw new BusinessRuleException(Violation.at("datei", regel + ".dauert_zu_lange"));
        }
    }

    @PostConstruct
    void einrichten() {
        stand = new Lesestand(executor, PLAETZE, WARTEZEIT, HOECHSTDAUER);
    }

    /**
     * @param regel number of the rule that speaks when it cannot be read
     * @param work looks now and then whether its thread was interrupted, and ends then
     * @throws BusinessRuleException at the field {@code datei}: &lt;regel&gt;.ausgelastet, &lt;regel&gt;.dauert_zu_lange,
     *     &lt;regel&gt;.datei_entpackt_zu_gross, or what the work throws
     */
    public <T> T lies(String regel, Callable<T> work) {
        return stand.lies(regel, work);
    }
}

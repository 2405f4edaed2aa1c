package de.familienaudit.server.rechte;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.server.ServerTest;
import de.familienaudit.server.rechte.Dienstaufruf.Fremd;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Rechtebuch;
import de.familienaudit.shared.Requires;
import de.familienaudit.zugang.domain.rechte.Berechtigungstabelle;
import de.familienaudit.zugang.rechte.BerechtigungstabelleAdapter;
import jakarta.annotation.Resource;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every public method of every guarded service, with every role and without one, on own and on foreign objects. */
@DisplayName("R-1, R-2: Jeder Dienst tut, was die Berechtigungstabelle sagt, und findet nichts Fremdes")
class EveryServiceObeysTheTableIT extends ServerTest {

    @Inject
    @Any
    private Instance<Rechtebuch> rechtebuecher;

    @Inject
    private Rechtewelt rechtewelt;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private BeanManager beanManager;

    @Resource
    private UserTransaction transaction;

    @Inject
    @Any
    private Instance<Dienstbuch> buecher;

    private final List<String> verstoesse = new ArrayList<>();

    @Test
    void everyMethodOfEveryServiceIsCalled() {
        Map<Method, Dienstaufruf> aufrufe = new Dienstaufrufe(buecher).aufrufe();
        List<Method> methods = methods().toList();
        assertThat(methods).hasSizeGreaterThan(20);
        assertThat(methods.stream().filter(m -> !aufrufe.containsKey(m)).map(Dienstaufruf::name))
                .as("service methods without a line in the class …Aufrufe of their slice")
                .isEmpty();
    }

    @Test
    void everyRoleMayDoExactlyWhatTheTableSaysAndOnlyAtHome() throws Exception {
        Map<Method, Dienstaufruf> aufrufe = new Dienstaufrufe(buecher).aufrufe();
        Berechtigungstabelle tabelle =
                BerechtigungstabelleAdapter.aus(rechtebuecher.stream().toList());
        Rechtewelt.Welt welt = rechtewelt.baue();
        Objekte erfunden = welt.hier().erfunden();
        for (Method method : methods().filter(aufrufe::containsKey).toList()) {
            Dienstaufruf aufruf = aufrufe.get(method);
            String aktion = method.getAnnotation(Requires.class).value();
            for (Akteur person : welt.personen()) {
                String fall = aufruf.name() + " as " + person.rollen();
                if (tabelle.erlaubt(person, aktion)) {
                    pruefeErlaubt(fall, aufruf, person, welt, erfunden);
                } else {
                    pruefeVerboten(fall, aufruf, person, welt, erfunden);
                }
            }
        }
        assertThat(verstoesse).isEmpty();
    }

    private void pruefeErlaubt(String fall, Dienstaufruf aufruf, Akteur person, Rechtewelt.Welt welt, Objekte erfunden)
            throws Exception {
        Ausgang eigenes = rufe(aufruf, person, welt.hier());
        if (eigenes.vomWaechterAbgelehnt() || eigenes.fehler() != null) {
            verstoesse.add(fall + " on an own object: " + eigenes);
        }
        if (aufruf.fremd() == Fremd.OHNE_OBJEKT) {
            return;
        }
        Ausgang fremdes = rufe(aufruf, person, welt.dort());
        Ausgang keines = rufe(aufruf, person, erfunden);
        if (!fremdes.equals(keines)) {
            verstoesse.add(fall + " tells a foreign object (" + fremdes + ") from none (" + keines + ")");
        }
        if (aufruf.fremd() == Fremd.NICHT_GEFUNDEN && !fremdes.nichtGefunden()) {
            verstoesse.add(fall + " on a foreign object: " + fremdes);
        }
    }

    private void pruefeVerboten(String fall, Dienstaufruf aufruf, Akteur person, Rechtewelt.Welt welt, Objekte erfunden)
            throws Exception {
        for (Objekte objekte : List.of(welt.hier(), welt.dort(), erfunden)) {
            Ausgang ausgang = rufe(aufruf, person, objekte);
            if (!ausgang.vomWaechterAbgelehnt()) {
                verstoesse.add(fall + " is not allowed: " + ausgang);
            }
        }
    }

    /**
     * In a transaction that is rolled back, so that each call finds the world as it was built; without one where a service
     * does not want any.
     */
    private Ausgang rufe(Dienstaufruf aufruf, Akteur person, Objekte objekte) throws Exception {
        Object dienst = CDI.current().select(aufruf.dienst()).get();
        Object[] argumente = aufruf.argumente().apply(objekte);
        currentActor.set(person);
        boolean mitTransaktion = mitTransaktion(aufruf.dienst());
        if (mitTransaktion) {
            transaction.begin();
        }
        try {
            return Ausgang.antwort(aufruf.method().invoke(dienst, argumente));
        } catch (InvocationTargetException e) {
            return Ausgang.ausnahme(e.getCause());
        } finally {
            if (mitTransaktion) {
                transaction.rollback();
            }
        }
    }

    private static boolean mitTransaktion(Class<?> dienst) {
        TransactionAttribute attribute = dienst.getAnnotation(TransactionAttribute.class);
        return attribute == null || attribute.value() != TransactionAttributeType.NEVER;
    }

    private Stream<Method> methods() {
        return beanManager.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Guarded.class))
                .distinct()
                .sorted((a, b) -> a.getName().compareTo(b.getName()))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
    }
}

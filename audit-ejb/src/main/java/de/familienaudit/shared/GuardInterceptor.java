package de.familienaudit.shared;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The one way into every service: permission, actor and Kommune into the transaction (G-2, R-2), the work, flush,
 * and the translation of what the database refused. Without the flush such refusals would surface after the method as
 * an aborted transaction that nobody can explain to a user. A service without a transaction, which lets others do the
 * work in short ones, is asked for the permission only: without an actor the database shows and takes nothing.
 */
@Interceptor
@Guarded
@Priority(Interceptor.Priority.APPLICATION)
public class GuardInterceptor {

    /** The use case around the steps of slow work, which runs outside of a transaction; see {@link #outside}. */
    private static final ThreadLocal<String> USE_CASE = new ThreadLocal<>();

    @PersistenceContext
    private EntityManager em;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private AccessTable accessTable;

    @Inject
    private Vertretungsvermerk vermerk;

    @Inject
    private Einsendungsbuch einsendungen;

    @AroundInvoke
    public Object guard(InvocationContext call) throws Exception {
        Method method = call.getMethod();
        Requires requires = method.getAnnotation(Requires.class);
        Akteur akteur = currentActor.get();
        if (requires == null || !accessTable.erlaubt(akteur, requires.value())) {
            throw new ForbiddenException();
        }
        if (transaction.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            return outside(call);
        }
        boolean readOnly = ReadOnly.is(transaction);
        if (readOnly && requires.schreibt()) {
            throw new IllegalStateException(useCase(method) + " writes, a page that is read must not (ADR 33)");
        }
        if (!akteur.equals(transaction.getResource(GuardInterceptor.class))) {
            announce(akteur, method, readOnly);
            transaction.putResource(GuardInterceptor.class, akteur);
        }
        if (!readOnly) {
            noteVertretung(akteur, requires.value());
        }
        try {
            return readOnly || !requires.schreibt() ? proceed(call, readOnly) : once(call, akteur, requires);
        } catch (OptimisticLockException e) {
            throw conflict(e);
        } catch (PersistenceException e) {
            throw DatabaseRefusal.translate(e);
        }
    }

    private Object proceed(InvocationContext call, boolean readOnly) throws Exception {
        Object result = call.proceed();
        if (!readOnly) {
            em.flush();
        }
        return result;
    }

    /** What a form asks for is written once, however often the form arrives (ADR 37). */
    private Object once(InvocationContext call, Akteur akteur, Requires requires) throws Exception {
        boolean took = einsendungen.nimm(akteur, useCase(call.getMethod()), requires.jeMinute());
        boolean done = false;
        try {
            Object result = proceed(call, false);
            done = true;
            return result;
        } finally {
            if (took && !done) {
                einsendungen.freigeben();
            }
        }
    }

    /**
     * Slow work that must hold no connection and no lock: the database is told nothing here, the steps do that, which are
     * guarded services with a transaction of their own. The change log names them by this use case.
     */
    private static Object outside(InvocationContext call) throws Exception {
        boolean outermost = USE_CASE.get() == null;
        if (outermost) {
            USE_CASE.set(useCase(call.getMethod()));
        }
        try {
            return call.proceed();
        } catch (PersistenceException e) {
            throw DatabaseRefusal.translate(e);
        } finally {
            if (outermost) {
                USE_CASE.remove();
            }
        }
    }

    /** Rule R-4: the permission came only through a role that the actor has as a deputy, so the log names both. */
    private void noteVertretung(Akteur akteur, String aktion) {
        if (!akteur.vertretene().isEmpty() && !accessTable.erlaubt(akteur.ohneVertretung(), aktion)) {
            vermerk.setzen(akteur.vertretene().values().stream().sorted().collect(Collectors.joining(", ")));
        }
    }

    private static ConflictException conflict(OptimisticLockException cause) {
        ConflictException conflict = new ConflictException();
        conflict.initCause(cause);
        return conflict;
    }

    /**
     * Tells the database who acts: its triggers write the change log, its policies hide other Kommunen. Once per
     * transaction and actor, so that the log names the use case that began it, or the one whose step this is.
     */
    private void announce(Akteur akteur, Method method, boolean readOnly) {
        em.createNativeQuery("select set_config('audit.akteur', ?1, true), set_config('audit.konto', ?2, true),"
                        + " set_config('audit.kommune', ?3, true), set_config('audit.anwendungsfall', ?4, true),"
                        + " set_config('audit.vertretung', '', true)"
                        + (readOnly ? ", set_config('transaction_read_only', 'on', true)" : ""))
                .setParameter(1, akteur.benutzername())
                .setParameter(2, Long.toString(akteur.kontoId()))
                .setParameter(3, Long.toString(akteur.kommuneId()))
                .setParameter(4, Optional.ofNullable(USE_CASE.get()).orElseGet(() -> useCase(method)))
                .getSingleResult();
    }

    private static String useCase(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}

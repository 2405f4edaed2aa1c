package de.familienaudit.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Asks once what several services of a page ask for: in a transaction in which nothing is written, the first answer holds
 * for the others. Elsewhere each question is asked (ADR 33).
 */
@Dependent
public class ReadOnce {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    /**
     * @param question names what is asked, with everything that its answer depends on beside the actor
     * @param answer asks for it; null is an answer, too
     */
    @SuppressWarnings("unchecked") // a question has answers of one type
    public <T> T ask(Object question, Supplier<T> answer) {
        if (!ReadOnly.is(transaction)) {
            return answer.get();
        }
        Map<Object, Object> known = (Map<Object, Object>) transaction.getResource(ReadOnce.class);
        if (known == null) {
            known = new HashMap<>();
            transaction.putResource(ReadOnce.class, known);
        }
        if (!known.containsKey(question)) {
            known.put(question, answer.get());
        }
        return (T) known.get(question);
    }
}

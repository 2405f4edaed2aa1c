package de.familienaudit.vorlage.domain.mitzeichnung;

import de.familienaudit.shared.Violation;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rule V-7: a paper that somebody was asked to co-sign is submitted without her only with a reason, which is kept. */
public final class OhneMitzeichnungRule {

    private static final int GRUND = 1000;

    private OhneMitzeichnungRule() {}

    /**
     * @param fehlende names of those who have not co-signed this text
     * @param grund why it is submitted all the same; null where nobody asked for it yet
     * @return V-7.mitzeichnung_fehlt, V-7.mitzeichnung_ohne_grund, both with those names, form.zu_lang; empty when it can be submitted
     */
    public static Optional<Violation> verstoss(List<? extends Serializable> fehlende, String grund) {
        if (fehlende.isEmpty()) {
            return Optional.empty();
        }
        if (grund == null) {
            return Optional.of(Violation.of("V-7.mitzeichnung_fehlt", new ArrayList<>(fehlende)));
        }
        if (grund.isBlank()) {
            return Optional.of(Violation.at("grund", "V-7.mitzeichnung_ohne_grund", new ArrayList<>(fehlende)));
        }
        return grund.strip().length() > GRUND
                ? Optional.of(Violation.zuLang("grund", grund.strip().length(), GRUND))
                : Optional.empty();
    }
}

package de.familienaudit.haushalt.domain.jahr;

import de.familienaudit.shared.Zeitraum;
import java.io.Serializable;
import java.util.Objects;

/** Rule H-3: an exception of the law for a time, as the Kommune configured it. */
public record Gesetzesausnahme(String norm, Zeitraum zeit) implements Serializable {

    public Gesetzesausnahme {
        Objects.requireNonNull(norm, "norm");
        Objects.requireNonNull(zeit, "zeit");
    }
}

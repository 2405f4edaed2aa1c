package de.familienaudit.haushalt.haushaltsstelle;

import de.familienaudit.haushalt.domain.haushaltsstelle.GliederungBund;
import de.familienaudit.haushalt.domain.haushaltsstelle.GliederungOrt;
import de.familienaudit.haushalt.domain.haushaltsstelle.Gliederungsart;
import de.familienaudit.haushalt.domain.haushaltsstelle.Gliederungskunde;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What digits mean and who says so; the Kommune comes first (rule H-1). */
final class Deutung implements Gliederungskunde {

    /** Who says what digits mean. */
    enum Herkunft {
        /** The Kämmerei. */
        ORT,
        /** The nationwide pattern, as read in a norm or a budget. */
        BUND,
        /** The nationwide pattern as it is usual; nothing that was read says so. */
        UEBLICH,
        /** Nobody. */
        KEINE
    }

    private record Ziffern(Gliederungsart art, String ziffern) {}

    private record Name(String bezeichnung, Herkunft herkunft) {}

    private final Map<Ziffern, Name> namen = new HashMap<>();

    Deutung(List<GliederungBund> bund, List<GliederungOrt> ort) {
        bund.forEach(b -> namen.put(
                new Ziffern(b.art(), b.ziffern()),
                new Name(b.bezeichnung(), b.istBelegt() ? Herkunft.BUND : Herkunft.UEBLICH)));
        ort.forEach(o -> namen.put(new Ziffern(o.art(), o.ziffern()), new Name(o.bezeichnung(), Herkunft.ORT)));
    }

    @Override
    public Optional<String> bezeichnung(Gliederungsart art, String ziffern) {
        return Optional.ofNullable(namen.get(new Ziffern(art, ziffern))).map(Name::bezeichnung);
    }

    Herkunft herkunft(Gliederungsart art, String ziffern) {
        return Optional.ofNullable(namen.get(new Ziffern(art, ziffern)))
                .map(Name::herkunft)
                .orElse(Herkunft.KEINE);
    }
}

package de.familienaudit.vorlage.domain.gremium;

import de.familienaudit.vorlage.domain.abstimmung.Abstimmungsgegenstand;
import de.familienaudit.vorlage.domain.abstimmung.Mehrheit;
import java.util.Objects;

/** What a {@link Festlegung} says; never null in any part. */
public sealed interface Inhalt {

    Festlegungsart art();

    /** What it speaks of beside its kind; two periods of the same kind and subject do not overlap. Empty where the kind says it all. */
    default String worueber() {
        return "";
    }

    /** Whether both speak of the same, whatever they say about it. */
    default boolean spricht(Inhalt anderer) {
        return art() == anderer.art() && worueber().equals(anderer.worueber());
    }

    /** The body exists. */
    record Bestehen() implements Inhalt {
        @Override
        public Festlegungsart art() {
            return Festlegungsart.BESTEHEN;
        }
    }

    /** So many members have a vote, the Landrätin included where she is one (V-3); at least one. */
    record Mitglieder(int zahl) implements Inhalt {
        @Override
        public Festlegungsart art() {
            return Festlegungsart.MITGLIEDER;
        }
    }

    /** So many members speak there without a vote; at least one. */
    record Beratende(int zahl) implements Inhalt {
        @Override
        public Festlegungsart art() {
            return Festlegungsart.BERATENDE;
        }
    }

    /** Its sessions are public, or not (V-10). */
    record Sitzungen(boolean oeffentlich) implements Inhalt {
        @Override
        public Festlegungsart art() {
            return Festlegungsart.SITZUNGEN;
        }
    }

    /** It decides on the subject (V-2). */
    record Zustaendigkeit(Beschlusssache sache) implements Inhalt {
        public Zustaendigkeit {
            Objects.requireNonNull(sache, "sache");
        }

        @Override
        public Festlegungsart art() {
            return Festlegungsart.ZUSTAENDIGKEIT;
        }

        @Override
        public String worueber() {
            return sache.name();
        }
    }

    /** So many days before a session lie between it and what has to be done (V-16); 0 is a number like others. */
    record Frist(Fristsache sache, int tage) implements Inhalt {
        public Frist {
            Objects.requireNonNull(sache, "sache");
        }

        @Override
        public Festlegungsart art() {
            return Festlegungsart.FRIST;
        }

        @Override
        public String worueber() {
            return sache.name();
        }
    }

    /** A vote on the subject needs this majority (V-4). */
    record Mehrheitswahl(Abstimmungsgegenstand gegenstand, Mehrheit mehrheit) implements Inhalt {
        public Mehrheitswahl {
            Objects.requireNonNull(gegenstand, "gegenstand");
            Objects.requireNonNull(mehrheit, "mehrheit");
        }

        @Override
        public Festlegungsart art() {
            return Festlegungsart.MEHRHEIT;
        }

        @Override
        public String worueber() {
            return gegenstand.name();
        }
    }
}

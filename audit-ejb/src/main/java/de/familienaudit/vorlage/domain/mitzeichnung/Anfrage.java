package de.familienaudit.vorlage.domain.mitzeichnung;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Somebody is to be asked, as it was typed.
 *
 * @param wen null while nobody is named
 * @param rang equal ones are asked at the same time, a higher one after all lower ones; null for what is no number
 * @param frist until when; null while no day is named
 * @param hinweis what to look at; never null
 */
public record Anfrage(Wen wen, Integer rang, LocalDate frist, String hinweis) {

    public Anfrage {
        hinweis = Objects.requireNonNullElse(hinweis, "").strip();
    }

    /**
     * Who.
     *
     * @param stelleId the Stelle that stands for itself today; null for the Kämmerei
     */
    public record Wen(Mitzeichnungsart art, Long stelleId) {

        public static final Wen KAEMMEREI = new Wen(Mitzeichnungsart.KAEMMEREI, null);

        public static Wen stelle(long id) {
            return new Wen(Mitzeichnungsart.STELLE, id);
        }
    }
}

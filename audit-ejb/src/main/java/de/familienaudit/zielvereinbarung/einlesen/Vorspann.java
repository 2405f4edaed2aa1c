package de.familienaudit.zielvereinbarung.einlesen;

import java.time.LocalDate;
import java.util.List;

/**
 * Rule A-2: the front matter. Texts are plain, paragraphs separated by line breaks, empty when the document has none.
 *
 * @param titel heading of the document
 * @param projektleitung name as written
 * @param auditorin name as written
 * @param protokolldatum date of the protocol, null when absent or illegible (then a remark tells)
 * @param gesamtziel the overall goal
 * @param visionspunkte the numbered points without their numbers
 * @param definitionFamilie what the Kommune calls a family
 * @param definitionSenioren what it calls Seniorinnen und Senioren
 * @param zielDesAudits the aim of the audit
 */
public record Vorspann(
        String titel,
        String projektleitung,
        String auditorin,
        LocalDate protokolldatum,
        String gesamtziel,
        List<String> visionspunkte,
        String definitionFamilie,
        String definitionSenioren,
        String zielDesAudits) {

    public Vorspann {
        visionspunkte = List.copyOf(visionspunkte);
    }
}

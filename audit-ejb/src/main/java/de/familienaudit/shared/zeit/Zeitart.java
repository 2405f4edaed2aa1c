package de.familienaudit.shared.zeit;

/**
 * Rule A-4: what kind of time a wording names. The first four stand in the order from fine to coarse; a span over two
 * of them has the coarser one.
 */
public enum Zeitart {
    /** One day: {@code 31.12.2021}. */
    DATUM,
    /** One month: {@code September 2019}. */
    MONAT,
    /** One quarter, or a half-year, which is two of them: {@code III. Quartal 2019}. */
    QUARTAL,
    /** One year: {@code 2020}. */
    JAHR,
    /** Only the end is known: {@code bis Ende 2020}, {@code spätestens II. Quartal 2020}. */
    BIS,
    /** Holidays, a season, a school year; without bounds, for a table of the Land would be needed. */
    SAISON,
    /** Bound to an event, {@code nach KT-Beschluss}; bounds where the wording or a person names them. */
    EREIGNIS,
    /** Comes back: {@code mindestens einmal jährlich}. */
    WIEDERKEHREND,
    /** Goes on: {@code laufend}; has an end only when the value says so, {@code laufend bis 2022}. */
    FORTLAUFEND,
    /** Continues something that exists: {@code Fortführung}; without bounds. */
    FORTFUEHRUNG,
    /** Several steps in one field; without bounds, since no one knows which of them is meant. */
    ETAPPEN,
    /** Under a reservation and without a date: {@code vorbehaltlich der Förderung}. */
    BEDINGT,
    /** Nothing is written. */
    LEER,
    /** Something is written that nobody but a person can read; without bounds until a person completes it. */
    UNVERSTANDEN
}

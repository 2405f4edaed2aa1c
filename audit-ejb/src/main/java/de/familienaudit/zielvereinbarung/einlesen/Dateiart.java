package de.familienaudit.zielvereinbarung.einlesen;

/** Rule A-2: what a file is by its content; its name and the type a browser claims are not asked. */
enum Dateiart {
    DOCX,
    HTML,
    TEXT
}

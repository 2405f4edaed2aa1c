package de.familienaudit.shared.datei;

/** What an archive of an office program holds, by its content. */
public enum Officeart {
    DOCX,
    XLSX
}

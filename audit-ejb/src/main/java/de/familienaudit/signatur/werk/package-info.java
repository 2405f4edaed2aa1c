/** Room werk, ground: the engine {@code pades} with the settings of this installation, warmed up. */
package de.familienaudit.signatur.werk;

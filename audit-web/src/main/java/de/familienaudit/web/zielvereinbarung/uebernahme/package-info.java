/** Pages of the room uebernahme: deciding what becomes of the open measures of an agreement that ends. */
package de.familienaudit.web.zielvereinbarung.uebernahme;

/** How a decided paper is issued (V-9). */
package de.familienaudit.web.vorlage.ausfertigung;

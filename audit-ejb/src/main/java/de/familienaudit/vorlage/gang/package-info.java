/** Room of papers that begin in the program: drafts, submission, numbers, withdrawal and new versions (rules V-1, V-7, V-8, G-4). */
package de.familienaudit.vorlage.gang;

/** Days as offices count them: public holidays, deadlines, single appointments for calendars (rules F-3, F-4, V-16). */
package de.familienaudit.frist.domain;

/**
 * Telling people what happened and what they must do, in the portal and by mail, each in their language and as often as
 * they chose. It follows what the packages below do and never changes their records; the public side is nothing to it.
 */
package org.acuerdo.notification;

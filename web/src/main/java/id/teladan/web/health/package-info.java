/** What {@code /health/ready} asks before it sends people here. */
package id.teladan.web.health;

-- What every MariaDB row gets a fresh copy of.
CREATE DATABASE shop;
CREATE DATABASE other;
CREATE TABLE other.things (id int PRIMARY KEY, a int);
INSERT INTO other.things VALUES (1, 1), (2, 2);
USE shop;
CREATE TABLE users (id int PRIMARY KEY, name varchar(50), email varchar(50) UNIQUE, admin int DEFAULT 0);
INSERT INTO users VALUES (1, 'user1', '1@x', 0), (2, 'user2', '2@x', 0), (3, 'user3', '3@x', 0);
CREATE TABLE orders (id int PRIMARY KEY AUTO_INCREMENT, user_id int, total int DEFAULT 0,
  CONSTRAINT by_user FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE);
INSERT INTO orders VALUES (1, 1, 10), (2, 1, 20), (3, 2, 30);
CREATE TABLE sessions (id int PRIMARY KEY, user_id int, FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE SET NULL);
INSERT INTO sessions VALUES (1, 1), (2, 2);
CREATE TABLE t (id int PRIMARY KEY, a int, b varchar(50), KEY t_a (a));
INSERT INTO t VALUES (1, 10, 'b1'), (2, 20, 'b2'), (3, 30, 'b3');
CREATE TABLE s (id int PRIMARY KEY, a int);
INSERT INTO s VALUES (1, 1), (2, 2), (3, 3), (4, 4);
CREATE TABLE log (at int, what varchar(50));
INSERT INTO log VALUES (1, 'start'), (1, 'start');
CREATE TABLE audited (id int PRIMARY KEY, a int);
INSERT INTO audited VALUES (1, 1), (2, 2);
CREATE TRIGGER audit AFTER DELETE ON audited FOR EACH ROW INSERT INTO log VALUES (9, 'gone');
CREATE TABLE guarded (id int PRIMARY KEY, a int);
CREATE TRIGGER guard BEFORE INSERT ON guarded FOR EACH ROW DELETE FROM s WHERE id = NEW.id;
CREATE TABLE `odd name` (`id` int PRIMARY KEY, `select` int);
INSERT INTO `odd name` VALUES (1, 1);
CREATE TABLE parted (id int, k int) PARTITION BY LIST (k) (PARTITION p1 VALUES IN (1), PARTITION p2 VALUES IN (2));
INSERT INTO parted VALUES (1, 1), (2, 2), (3, 2);
CREATE VIEW v AS SELECT * FROM t;
CREATE SEQUENCE counter;
DELIMITER //
CREATE FUNCTION wipe() RETURNS int BEGIN DELETE FROM t; RETURN 1; END//
CREATE FUNCTION twice(x int) RETURNS int DETERMINISTIC RETURN x * 2//
CREATE PROCEDURE wipe_all() BEGIN DELETE FROM t; DELETE FROM s; END//
DELIMITER ;
CREATE VIEW evil_view AS SELECT wipe() AS n;
CREATE EVENT tidy ON SCHEDULE EVERY 1 DAY DO DELETE FROM log;
CREATE USER bob IDENTIFIED BY 'x';
GRANT SELECT ON shop.* TO bob;
CREATE ROLE readers;

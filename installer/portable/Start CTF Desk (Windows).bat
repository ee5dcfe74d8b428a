@echo off
rem Opens CTF Desk; a report dropped on this file is opened with it.
call "%~dp0bin\ctf-desk.bat" %*
if errorlevel 2 pause

@echo off
rem Starts CTF Desk: a window without arguments, a command with them.
rem The java of the PATH may be older than the program needs, so a fitting one is looked for on the
rem machine. Its age is read from its release file, without starting a JVM.
setlocal EnableExtensions DisableDelayedExpansion
set "NEEDED=25"
set "PROGRAM=%~dp0.."
set "JAVA_FOUND="

call :try "%JAVA_HOME%"
for %%J in (java.exe) do call :try "%%~dp$PATH:J.."
for %%R in ("%ProgramFiles%" "%ProgramW6432%" "%LOCALAPPDATA%\Programs") do (
    for %%V in (Java "Eclipse Adoptium" "Eclipse Foundation" Microsoft Zulu BellSoft "Amazon Corretto" SapMachine Semeru RedHat OpenJDK) do (
        call :each "%%~R\%%~V"
    )
)
call :each "%USERPROFILE%\.jdks"
call :each "%USERPROFILE%\.gradle\jdks"
call :each "%USERPROFILE%\.sdkman\candidates\java"
for /d %%D in ("%USERPROFILE%\scoop\apps\*jdk*") do call :try "%%~D\current"
if not defined JAVA_FOUND goto :none

set "JAVAFX=%PROGRAM%\lib\javafx"
rem The portable archive holds the JavaFX of each system in a folder of its own.
if exist "%JAVAFX%\win\" set "JAVAFX=%JAVAFX%\win"
set PORTABLE=
if exist "%PROGRAM%\ctf-desk.portable" call :portable
set OPTIONS=%PORTABLE% @"%PROGRAM%\lib\java-options.txt" --module-path "%JAVAFX%" --add-modules ALL-MODULE-PATH
rem The window needs no console beside it; a command needs one to print to.
if "%~1"=="" goto :window
if not "%~2"=="" goto :command
if /i "%~x1"==".ctfdesk" goto :window
if /i "%~x1"==".xlsx" goto :window
:command
"%JAVA_FOUND%\bin\java.exe" %OPTIONS% --class-path "%PROGRAM%\lib\*" org.ctfdesk.Main %*
exit /b %ERRORLEVEL%

:window
start "CTF Desk" "%JAVA_FOUND%\bin\javaw.exe" %OPTIONS% --class-path "%PROGRAM%\lib\*" org.ctfdesk.Main %*
exit /b 0

rem From a stick: with a file ctf-desk.portable beside bin, nothing is written elsewhere.
:portable
set "DATA=%PROGRAM%\data"
if not exist "%DATA%\tmp\" md "%DATA%\tmp" 2>nul
copy /y nul "%DATA%\tmp\written" >nul 2>nul
if exist "%DATA%\tmp\written" (
    del "%DATA%\tmp\written" 2>nul
) else (
    call :elsewhere
)
set PORTABLE="-Dctfdesk.folder=%DATA%" "-Djavafx.cachedir=%DATA%\javafx" "-Djava.io.tmpdir=%DATA%\tmp" -XX:-UsePerfData
exit /b 0

:elsewhere
set "DATA=%TEMP%\ctf-desk-%RANDOM%%RANDOM%"
md "%DATA%\tmp"
>&2 echo "%PROGRAM%" cannot be written to: settings are kept in "%DATA%", which may be deleted.
exit /b 0

:each
if defined JAVA_FOUND exit /b 0
for /d %%D in ("%~1\*") do call :try "%%~D"
exit /b 0

:try
if defined JAVA_FOUND exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\release" exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
set "VERSION="
for /f "usebackq tokens=1,2 delims==." %%A in ("%~1\release") do if "%%A"=="JAVA_VERSION" set VERSION=%%B
if not defined VERSION exit /b 0
set VERSION=%VERSION:"=%
if %VERSION% GEQ %NEEDED% set "JAVA_FOUND=%~1"
exit /b 0

:none
>&2 echo CTF Desk needs Java %NEEDED% or later and found none.
>&2 echo It looked at JAVA_HOME, at the java of the PATH, in the folders Java, Eclipse Adoptium, Microsoft, Zulu,
>&2 echo BellSoft, Amazon Corretto and others under "%ProgramFiles%" and "%LOCALAPPDATA%\Programs",
>&2 echo and in .jdks, .gradle\jdks, .sdkman and scoop under "%USERPROFILE%".
>&2 echo Please install a JDK %NEEDED%, for example from https://adoptium.net, or set JAVA_HOME to the folder of one.
exit /b 2
